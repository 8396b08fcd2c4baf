package io.github.integrationwizard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program as a process of its own, on its real class path.
@Execution(ExecutionMode.CONCURRENT)
class ChildProcessTest {
    private static final List<String> POLICY = List.of(
            "policy",
            "--provider",
            "aws",
            "--region-id",
            "aws-us-west-2",
            "--bucket-name",
            "zilliz-bucket-for-integration-0819",
            "--zilliz-account",
            "965570967084",
            "--external-id",
            "zilliz-external-1umVCIK7q96kzDE",
            "--bucket-permission",
            "read-write");

    @TempDir
    private Path folder;

    @Test
    void aCommandLoadsNoScreenNoObjectMapperAndNoSocket() throws Exception {
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("home").resolve("settings.json"), "{\"schema\":1,\"language\":\"ja\"}");
        for (String format : List.of("text", "json")) {
            Path log = folder.resolve(format + ".log");
            var args = new ArrayList<>(POLICY);
            args.addAll(List.of("--format", format, "--zilliz-trust-policy", "src/test/resources/cli/trust.json"));
            Child child = start(List.of("-Xlog:class+load:file=" + log), args);
            assertThat(child.exitCode).isZero();
            List<String> loaded = Files.readAllLines(log).stream()
                    .map(line -> line.replaceFirst("^(\\[[^]]*])+ ", "").split(" ")[0])
                    .toList();
            assertThat(loaded)
                    .contains(
                            "io.github.integrationwizard.cli.PolicyCommand",
                            "io.github.integrationwizard.aws.AwsProvider",
                            "io.github.integrationwizard.store.StoredLanguage");
            assertThat(loaded)
                    .noneMatch(name -> name.startsWith("javafx.")
                            || name.startsWith("com.sun.javafx.")
                            || name.startsWith("io.github.integrationwizard.gui.")
                            || name.startsWith("com.fasterxml.jackson.databind.")
                            || name.startsWith("software.amazon.")
                            || name.startsWith("com.azure.")
                            || name.startsWith("com.aliyun.")
                            || name.startsWith("java.net.http.")
                            || name.contains("Socket"));
        }
    }

    @Test
    void bothStreamsAreUtf8WhateverTheLocale() throws Exception {
        Child out = start(List.of(), List.of("--language", "ja", "--help"));
        assertThat(out.exitCode).isZero();
        assertThat(out.out).contains("使い方:").contains("終了コード:").doesNotContain("?");
        Child err = start(List.of(), List.of("--language", "ja", "policy", "--bucket-nam"));
        assertThat(err.exitCode).isEqualTo(2);
        assertThat(err.out).isEmpty();
        assertThat(err.err).contains("は、ここでは使用できません。").doesNotContain("?");
    }

    @Test
    void lettersThatTheLocaleCannotTellAreNotKept() throws Exception {
        Child child = start(List.of(), List.of("integrations", "save", "--provider", "aws", "--name", "本番"));
        assertThat(child.exitCode).isEqualTo(2);
        assertThat(child.err)
                .startsWith("integration-wizard: Letters were lost in the argument")
                .contains("LC_ALL=C.UTF-8");
        assertThat(start(List.of(), List.of("integrations", "list")).err).contains("No integrations are kept.");
    }

    @Test
    void whatIsKeptIsThereInTheNextProcessAndSettingsChooseTheLanguage() throws Exception {
        Child saved = start(List.of(), List.of("integrations", "save", "--name", "mine", "--provider", "aws"));
        assertThat(saved.exitCode).isZero();
        Files.writeString(folder.resolve("home").resolve("settings.json"), "{\"schema\":1,\"language\":\"zh\"}");
        Child listed = start(List.of(), List.of("integrations", "list"));
        assertThat(listed.out).contains("名称").contains("mine").contains(saved.out.strip());
        assertThat(start(List.of(), List.of("integrations", "list", "--language", "en")).out)
                .contains("Provider");
    }

    @Test
    void aFullDiskIsAFailureAndNoStackTrace() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Process process =
                builder(List.of(), POLICY).redirectOutput(full.toFile()).start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(4);
        assertThat(err).contains("could not be written completely").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "zh_CN"})
    void aReaderThatLeavesEndsACommandQuietly(String systemLanguage) throws Exception {
        var args = new ArrayList<>(POLICY);
        // It waits for this input, so its output is closed for sure when it writes.
        args.addAll(List.of("--format", "json", "--zilliz-trust-policy", "-"));
        ProcessBuilder builder = builder(List.of(), args);
        // The system words its errors in this language, where it has it.
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "LANGUAGE", systemLanguage));
        assertThat(abandoned(builder, Files.readAllBytes(Path.of("src/test/resources/cli/trust.json"))))
                .isEqualTo(new Child(0, "", ""));
    }

    @Test
    void aReaderThatLeavesDoesNotHideWhatACommandFound() throws Exception {
        List<String> args = List.of("policy", "--provider", "aws", "--format", "json", "--zilliz-trust-policy", "-");
        byte[] trust = Files.readAllBytes(Path.of("src/test/resources/cli/trust.json"));
        assertThat(abandoned(builder(List.of(), args), trust)).isEqualTo(new Child(2, "", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "completion bash",
                "integrations export",
                "vpc artifacts --vpc-cidr 10.0.0.0/16 --region-id aws-us-west-2 --format json"
            })
    void aReaderOfMuchMayLeave(String args) throws Exception {
        start(List.of(), List.of("integrations", "save", "--name", "mine", "--provider", "aws"));
        Child whole = start(List.of(), List.of(args.split(" ")));
        assertThat(whole.out).isNotEmpty();
        Child left = abandoned(builder(List.of(), List.of(args.split(" "))), new byte[0]);
        assertThat(left).isEqualTo(new Child(whole.exitCode, "", whole.err));
    }

    private Child abandoned(ProcessBuilder builder, byte[] input) throws IOException, InterruptedException {
        Path err = folder.resolve("stderr");
        Process process = builder.redirectError(err.toFile()).start();
        process.getInputStream().close();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Child(process.exitValue(), "", utf8(Files.readAllBytes(err)));
    }

    private record Child(int exitCode, String out, String err) {}

    private Child start(List<String> flags, List<String> args) throws IOException, InterruptedException {
        Path err = folder.resolve("stderr");
        Process process = builder(flags, args).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        byte[] out = process.getInputStream().readAllBytes();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Child(process.exitValue(), utf8(out), utf8(Files.readAllBytes(err)));
    }

    private ProcessBuilder builder(List<String> flags, List<String> args) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.add("-cp");
        command.add("target/classes" + File.pathSeparator + System.getProperty("libraries.path"));
        command.add("io.github.integrationwizard.Launcher");
        command.addAll(args);
        var builder = new ProcessBuilder(command);
        builder.environment().put("LANG", "C");
        builder.environment().put("LC_ALL", "C");
        builder.environment()
                .put("INTEGRATION_WIZARD_HOME", folder.resolve("home").toString());
        return builder;
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
