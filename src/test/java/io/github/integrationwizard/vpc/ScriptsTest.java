package io.github.integrationwizard.vpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.provider.ArtifactKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The scripts in a real shell, against a small AWS that keeps what is made in files.
class ScriptsTest {
    private static final long MOST_SECONDS = 120;

    @TempDir
    private Path folder;

    private record Ran(int exitCode, String out, String err) {}

    private Ran run(String script, Map<String, String> environment, String... args) throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path aws = bin.resolve("aws");
        if (!Files.exists(aws)) {
            Files.copy(Path.of("src/test/resources/vpc/aws"), aws);
            assertThat(aws.toFile().setExecutable(true)).isTrue();
        }
        Files.createDirectories(folder.resolve("aws"));
        Files.writeString(folder.resolve("aws/log"), "");
        Path file = Files.writeString(folder.resolve("script.sh"), script);
        var command = new ArrayList<>(List.of("bash", file.toString()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile());
        builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
        builder.environment().put("FAKE_AWS", folder.resolve("aws").toString());
        builder.environment().put("UNDO_PAUSE", "0");
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).as("ends").isTrue();
        return new Ran(process.exitValue(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    /// What the account holds: file by name.
    private Map<String, String> account() throws IOException {
        var account = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder.resolve("aws"))) {
            for (Path file : files.filter(Files::isRegularFile).filter(some -> some.getNameCount() > folder.getNameCount() + 2).toList()) {
                account.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return account;
    }

    private List<String> lines(String key) throws IOException {
        return account().values().stream().flatMap(String::lines)
                .filter(line -> line.startsWith(key + "=")).map(line -> line.substring(key.length() + 1)).sorted().toList();
    }

    private List<String> log() throws IOException {
        return Files.readAllLines(folder.resolve("aws/log"));
    }

    private static String create(String... changes) {
        return Plans.artifact(ArtifactKind.CLI_SCRIPT, changes);
    }

    private static String undo(String... changes) {
        return Plans.artifact(ArtifactKind.UNDO_SCRIPT, changes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"off nat endpoint", "on nat endpoint", "on other hosted-zone", "on none endpoint"})
    void runTwiceMakesOneNetworkAndUndoneLeavesNothing(String kind) throws Exception {
        String[] words = kind.split(" ");
        String[] answers = {"privateLink", words[0], "egress", words[1], "endpointDns", words[2], "projectName", "acme"};
        Plan plan = Plans.plan(answers);
        Ran first = run(create(answers), Map.of());
        assertThat(first.err()).doesNotContain("error occurred", "line ");
        assertThat(first.exitCode()).isZero();
        Map<String, String> made = account();
        assertThat(lines("cidr")).containsExactly("10.0.0.0/16");
        assertThat(lines("enable-dns-hostnames")).containsExactly("true");
        assertThat(lines("cidr-block")).isEqualTo(plan.subnets().stream().map(subnet -> subnet.cidr().text()).sorted().toList());
        assertThat(lines("service-name")).isEqualTo(plan.endpoints().stream().map(Endpoint::service).sorted().toList());
        assertThat(lines("tag:kubernetes.io/role/internal-elb")).containsExactly("1", "1", "1");
        assertThat(made.entrySet()).filteredOn(file -> !file.getKey().contains("/zone/"))
                .allMatch(file -> file.getValue().contains("tag:Vendor=zilliz-byoc\n") && file.getValue().contains("tag:Name=acme-"));
        assertThat(lines("association.subnet-id")).hasSize(plan.subnets().size());
        assertThat(lines("egress")).hasSize(3).noneMatch(rule -> rule.startsWith("IpProtocol=-1,IpRanges=[{CidrIp=0.0.0.0/0}]"));
        assertThat(lines("ingress")).hasSize(4);
        assertThat(lines("record")).hasSize(plan.hasOldZone() ? 1 : 0);
        assertThat(first.out().lines()).hasSize(plan.zilliz().isPresent() ? 4 : 3)
                .first().asString().startsWith("VPC ID: vpc-");

        Ran second = run(create(answers), Map.of());
        assertThat(second.exitCode()).isZero();
        assertThat(account()).isEqualTo(made);
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(log()).noneMatch(call -> call.matches("--region \\S+ \\S+ (create-(?!tags)|allocate).*"));

        assertThat(run(undo(answers), Map.of()).err()).contains("Would delete");
        assertThat(account()).isEqualTo(made);
        Files.writeString(folder.resolve("aws/interfaces"), "eni-00000000000000001\n");
        assertThat(run(undo(answers), Map.of(), "--yes").exitCode()).isEqualTo(1);
        assertThat(account()).isEqualTo(made);
        Files.delete(folder.resolve("aws/interfaces"));
        Ran undone = run(undo(answers), Map.of(), "--yes");
        assertThat(undone.err()).doesNotContain("error occurred");
        assertThat(undone.exitCode()).isZero();
        assertThat(account()).isEmpty();
        assertThat(run(undo(answers), Map.of(), "--yes").exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 9, 14, 27, 44, 58})
    void stoppedAnywhereAndRunAgainItEndsTheSame(int failingCall) throws Exception {
        String script = create("privateLink", "on");
        Ran stopped = run(script, Map.of("FAKE_FAIL_AT", Integer.toString(failingCall)));
        assertThat(stopped.exitCode()).isNotZero();
        assertThat(stopped.err()).contains("RequestLimitExceeded");
        assertThat(log()).as("nothing is called after an error").hasSize(failingCall);
        Ran again = run(script, Map.of());
        assertThat(again.exitCode()).isZero();
        assertThat(lines("cidr")).hasSize(1);
        assertThat(lines("cidr-block")).hasSize(6).doesNotHaveDuplicates();
        // The NAT gateway and its address share a name.
        assertThat(lines("tag:Name")).hasSize(15);
        assertThat(lines("target")).hasSize(2);
    }

    @Test
    void undoTouchesNothingOfOthers() throws Exception {
        assertThat(run(create("projectName", "theirs"), Map.of()).exitCode()).isZero();
        Map<String, String> theirs = account();
        assertThat(run(undo("projectName", "ours"), Map.of(), "--yes").exitCode()).isZero();
        assertThat(account()).isEqualTo(theirs);
    }

    @Test
    void severalVpcsOfThatNameStopIt() throws Exception {
        assertThat(run(create(), Map.of()).exitCode()).isZero();
        try (Stream<Path> vpcs = Files.list(folder.resolve("aws/vpc"))) {
            Path vpc = vpcs.findFirst().orElseThrow();
            Files.copy(vpc, vpc.resolveSibling("vpc-other"));
        }
        Map<String, String> before = account();
        Ran ran = run(create(), Map.of());
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("Several VPCs");
        assertThat(account()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "'; touch pwned; '", "\"; touch pwned; \"", "$(touch pwned)", "`touch pwned`", "${IFS}touch${IFS}pwned", "x\ntouch pwned\n",
        "x\rtouch pwned", "x\u2028touch pwned", "\\'; touch pwned #", "!touch pwned", "%s %n", "it's \\ all", "\u0085touch pwned"
    })
    void whatWasTypedIsShownAndNeverRun(String words) throws Exception {
        for (String field : List.of("name", "description")) {
            if (Plans.read(field, words).hasErrors()) {
                continue;
            }
            String script = create(field, words);
            Ran ran = run(script, Map.of("FAKE_FAIL_AT", "3"));
            assertThat(ran.err()).contains(words.strip()).contains("RequestLimitExceeded").doesNotContain("syntax");
            assertThat(run(undo(field, words), Map.of()).exitCode()).isZero();
            assertThat(folder.resolve("pwned")).doesNotExist();
            assertThat(new ProcessBuilder("bash", "-n", folder.resolve("script.sh").toString()).start().waitFor()).isZero();
        }
    }
}
