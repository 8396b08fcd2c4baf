package io.github.integrationwizard.vpc.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.support.Parallel;
import io.github.integrationwizard.vpc.Plans;
import io.github.integrationwizard.vpc.plan.Endpoint;
import io.github.integrationwizard.vpc.plan.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The scripts in a real shell, with a fake `aws` that stores what is created in files. Cases run in parallel, each in
/// a folder of its own.
class ScriptsTest {
    private static final List<String> KINDS =
            List.of("on other hosted-zone", "off nat endpoint", "on nat endpoint", "on none endpoint");

    @TempDir
    private Path parent;

    private static String create(String... changes) {
        return Plans.artifact(ArtifactKind.CLI_SCRIPT, changes);
    }

    private static String undo(String... changes) {
        return Plans.artifact(ArtifactKind.UNDO_SCRIPT, changes);
    }

    private static String[] answers(String kind) {
        String[] words = kind.split(" ");
        return new String[] {"privateLink", words[0], "egress", words[1], "endpointDns", words[2], "projectName", "acme"
        };
    }

    @Test
    void runTwiceItCreatesOneNetworkAndUndoDeletesAllOfIt() {
        Parallel.forEach(Parallel.sample(2, KINDS), kind -> {
            var aws = new FakeAws(parent);
            String[] answers = answers(kind);
            Plan plan = Plans.plan(answers);
            FakeAws.Ran first = aws.run(create(answers));
            assertThat(first.err()).doesNotContain("error occurred", "line ");
            assertThat(first.exitCode()).isZero();
            Map<String, String> made = aws.account();
            assertThat(aws.values("cidr")).containsExactly("10.0.0.0/16");
            assertThat(aws.values("enable-dns-hostnames")).containsExactly("true");
            assertThat(aws.values("cidr-block"))
                    .isEqualTo(plan.subnets().stream()
                            .map(subnet -> subnet.cidr().text())
                            .sorted()
                            .toList());
            assertThat(aws.values("service-name"))
                    .isEqualTo(plan.endpoints().stream()
                            .map(Endpoint::service)
                            .sorted()
                            .toList());
            assertThat(aws.values("tag:kubernetes.io/role/internal-elb")).containsExactly("1", "1", "1");
            assertThat(made.values())
                    .allMatch(one -> one.contains("tag:Vendor=zilliz-byoc\n") && one.contains("tag:Name=acme-"));
            assertThat(aws.values("association.subnet-id"))
                    .hasSize(plan.subnets().size());
            assertThat(aws.values("egress"))
                    .hasSize(3)
                    .noneMatch(rule -> rule.startsWith("IpProtocol=-1,IpRanges=[{CidrIp=0.0.0.0/0}]"));
            assertThat(aws.values("ingress")).hasSize(4);
            assertThat(aws.values("record")).hasSize(plan.hasHostedZone() ? 1 : 0);
            assertThat(first.out().lines())
                    .hasSize(plan.zillizEndpoint().isPresent() ? 4 : 3)
                    .first()
                    .asString()
                    .startsWith("VPC ID: vpc-");

            FakeAws.Ran second = aws.run(create(answers));
            assertThat(second.exitCode()).isZero();
            assertThat(aws.account()).isEqualTo(made);
            assertThat(second.out()).isEqualTo(first.out());
            assertThat(aws.log()).noneMatch(call -> call.matches("--region \\S+ \\S+ (create-(?!tags)|allocate).*"));

            assertThat(aws.run(undo(answers)).err()).contains("Would delete");
            assertThat(aws.account()).isEqualTo(made);
            aws.setInUse(true);
            assertThat(aws.run(undo(answers), "--yes").exitCode()).isEqualTo(1);
            assertThat(aws.account()).isEqualTo(made);
            aws.setInUse(false);
            FakeAws.Ran undone = aws.run(undo(answers), "--yes");
            assertThat(undone.err()).doesNotContain("error occurred");
            assertThat(undone.exitCode()).isZero();
            assertThat(aws.account()).isEmpty();
            assertThat(aws.run(undo(answers), "--yes").exitCode()).isZero();
        });
    }

    @Test
    void runAgainAfterAnInterruptionItCompletesTheNetwork() {
        Parallel.forEach(Parallel.sample(3, List.of(2, 9, 14, 27, 44, 58)), failingCall -> {
            var aws = new FakeAws(parent);
            String script = create("privateLink", "on");
            FakeAws.Ran stopped = aws.run(script, Map.of("FAKE_FAIL_AT", Integer.toString(failingCall)));
            assertThat(stopped.exitCode()).isNotZero();
            assertThat(stopped.err()).contains("RequestLimitExceeded");
            assertThat(aws.log()).as("nothing is called after an error").hasSize(failingCall);
            FakeAws.Ran again = aws.run(script);
            assertThat(again.exitCode()).isZero();
            assertThat(aws.values("cidr")).hasSize(1);
            assertThat(aws.values("cidr-block")).hasSize(6).doesNotHaveDuplicates();
            // The NAT gateway and its address share a name.
            assertThat(aws.values("tag:Name")).hasSize(15);
            assertThat(aws.values("target")).hasSize(2);
        });
    }

    @Test
    void undoDeletesNothingOfAnotherProject() throws Exception {
        var aws = new FakeAws(parent);
        assertThat(aws.run(create("projectName", "theirs")).exitCode()).isZero();
        Map<String, String> theirs = aws.account();
        assertThat(aws.run(undo("projectName", "ours"), "--yes").exitCode()).isZero();
        assertThat(aws.account()).isEqualTo(theirs);
    }

    /// Anybody can set a tag, so the name alone does not show who created a resource.
    @Test
    void undoDeletesNothingWithOurNameButWithoutOurVendorTag() throws Exception {
        var cases = new LinkedHashMap<String, Map<String, String>>();
        for (String kind : List.of("on nat endpoint", "on other hosted-zone")) {
            var aws = new FakeAws(parent);
            assertThat(aws.run(create(answers(kind))).exitCode()).isZero();
            aws.account().forEach((id, made) -> {
                boolean isNew =
                        cases.keySet().stream().noneMatch(other -> other.contains(" " + id.split("/")[0] + "/"));
                if (isNew) {
                    cases.put(kind + ": " + id, accountOf(aws));
                }
            });
        }
        assertThat(cases.keySet())
                .extracting(name -> name.replaceAll(".*: (.*)/.*", "$1"))
                .containsExactlyInAnyOrder("vpc", "subnet", "igw", "rtb", "nat", "eip", "sg", "vpce", "zone");
        Parallel.forEach(List.copyOf(cases.keySet()), name -> {
            String kind = name.split(": ")[0];
            String id = name.split(": ")[1];
            var aws = new FakeAws(parent);
            var account = new TreeMap<>(cases.get(name));
            String theirs = account.get(id).replace("tag:Vendor=zilliz-byoc\n", "tag:Vendor=someone\n");
            assertThat(theirs).contains("tag:Name=acme-", "tag:Vendor=someone");
            account.put(id, theirs);
            aws.setAccount(account);
            aws.run(undo(answers(kind)), "--yes");
            assertThat(aws.account()).containsEntry(id, theirs);
            assertThat(aws.log()).noneMatch(call -> call.contains(id.split("/")[1]) && changes(call));
        });
    }

    @Test
    void undoDeletesNoSecondResourceWithOurNameButWithoutOurVendorTag() throws Exception {
        String[] answers = answers("on nat endpoint");
        var first = new FakeAws(parent);
        assertThat(first.run(create(answers)).exitCode()).isZero();
        Map<String, String> made = first.account();
        // No resource of theirs uses one of ours, since the script would stop at that. Their resources in the VPC make
        // it stop at its end, so those outside the VPC have a case of their own.
        Parallel.forEach(List.of(Set.of("subnet", "rtb", "nat", "sg", "vpce"), Set.of("vpc", "igw", "eip")), types -> {
            var theirs = new TreeMap<String, String>();
            made.forEach((id, content) -> {
                if (types.contains(id.split("/")[0])) {
                    theirs.put(
                            id + "-theirs",
                            content.replace("tag:Vendor=zilliz-byoc\n", "tag:Vendor=someone\n")
                                    .replaceAll("(?m)^(association|attachment|subnet-id).*\n", ""));
                }
            });
            assertThat(theirs.keySet()).extracting(id -> id.split("/")[0]).containsAll(types);
            var account = new TreeMap<>(made);
            account.putAll(theirs);
            var aws = new FakeAws(parent);
            aws.setAccount(account);
            aws.run(undo(answers), "--yes");
            assertThat(aws.account()).containsAllEntriesOf(theirs);
            assertThat(aws.log()).noneMatch(call -> call.contains("-theirs") && changes(call));
        });
    }

    private static Map<String, String> accountOf(FakeAws aws) {
        try {
            return aws.account();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean changes(String call) {
        return !call.matches("--region \\S+ \\S+ (describe|list|wait)\\b.*");
    }

    @Test
    void severalVpcsOfTheNameAreAnError() throws Exception {
        var aws = new FakeAws(parent);
        assertThat(aws.run(create()).exitCode()).isZero();
        var account = new TreeMap<>(aws.account());
        String vpc = account.keySet().stream()
                .filter(id -> id.startsWith("vpc/"))
                .findFirst()
                .orElseThrow();
        account.put("vpc/vpc-other", account.get(vpc));
        aws.setAccount(account);
        FakeAws.Ran ran = aws.run(create());
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("Several VPCs");
        assertThat(aws.account()).isEqualTo(account);
    }

    private static final List<String> HOSTILE = List.of(
            "'; touch pwned; '",
            "\"; touch pwned; \"",
            "$(touch pwned)",
            "`touch pwned`",
            "${IFS}touch${IFS}pwned",
            "x\ntouch pwned\n",
            "x\rtouch pwned",
            "x\u2028touch pwned",
            "\\'; touch pwned #",
            "!touch pwned",
            "%s %n",
            "it's \\ all",
            "\u0085touch pwned");

    @Test
    void typedTextIsShownAndNeverExecuted() {
        var cases = new ArrayList<List<String>>();
        for (String words : HOSTILE) {
            for (String field : List.of("name", "description")) {
                if (!Plans.read(field, words).hasErrors()) {
                    cases.add(List.of(field, words));
                }
            }
        }
        Parallel.forEach(Parallel.sample(8, cases), typed -> {
            var aws = new FakeAws(parent);
            String[] answers = typed.toArray(String[]::new);
            FakeAws.Ran ran = aws.run(create(answers), Map.of("FAKE_FAIL_AT", "3"));
            assertThat(ran.err())
                    .contains(typed.get(1).strip())
                    .contains("RequestLimitExceeded")
                    .doesNotContain("syntax");
            assertThat(aws.run(undo(answers)).exitCode()).isZero();
            assertThat(aws.folder().resolve("pwned")).doesNotExist();
            assertThat(new ProcessBuilder(
                                    "bash",
                                    "-n",
                                    aws.folder().resolve("script.sh").toString())
                            .start()
                            .waitFor())
                    .isZero();
        });
    }
}
