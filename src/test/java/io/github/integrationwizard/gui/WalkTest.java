package io.github.integrationwizard.gui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.azure.AzureProvider;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.integration.StepMark;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.support.Providers;
import io.github.integrationwizard.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The way of an admin through the five steps, with the mouse and with the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class WalkTest {
    private static final Draft WALKED = Draft.empty("aws")
            .with("name", "prod-backups")
            .with("regionId", "aws-us-west-2")
            .with("bucketName", "acme-zilliz-backups")
            .with("zillizAccount", "965570967084")
            .with("externalId", "zilliz-external-1umVCIK7q96kzDE");

    private static final Draft WALKED_OSS = Draft.empty("alibaba")
            .with("name", "hangzhou-backups")
            .with("regionId", "ali-cn-hangzhou")
            .with("bucketName", "acme-zilliz-backups")
            .with("zillizAccount", "acs:ram::1541183371417731:root")
            .with("externalId", "zilliz-external-1umVCIK7q96kzDE");

    @TempDir
    Path home;

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private Bench bench;

    @Start
    void open(Stage stage) {
        bench = new Bench(home, Language.EN, false, background, Platform::runLater);
        stage.setScene(bench.scene);
        // The headless screen has 1000 × 1000 points.
        stage.setWidth(980);
        stage.setHeight(780);
        stage.show();
    }

    @AfterEach
    void stop() throws InterruptedException {
        background.shutdown();
        assertThat(background.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theMouseLeadsToTheTrustPolicyOnTheClipboard(FxRobot robot) throws Exception {
        walk(robot, WALKED, "Oregon");
    }

    @Test
    void theMouseLeadsToTheTrustPolicyOfOssOnTheClipboard(FxRobot robot) throws Exception {
        walk(robot, WALKED_OSS, "Hangzhou");
    }

    private void walk(FxRobot robot, Draft draft, String region) throws Exception {
        robot.clickOn("#choice-" + draft.provider());
        robot.clickOn("#name").write(draft.answers().get("name"));
        robot.clickOn("#next");
        choose(robot, region, draft.answers().get("regionId"));
        robot.clickOn("#bucketName").write(draft.answers().get("bucketName"));
        robot.clickOn("#next");
        robot.clickOn("#permissionPolicy .copy-button");
        assertThat(clipboard()).isEqualTo(text(draft, ArtifactKind.PERMISSION_POLICY));
        robot.clickOn("#next");
        robot.clickOn("#zillizAccount").write(draft.answers().get("zillizAccount"));
        robot.clickOn("#externalId").write(draft.answers().get("externalId"));
        robot.clickOn("#trustPolicy .copy-button");
        assertThat(clipboard()).isEqualTo(text(draft, ArtifactKind.TRUST_POLICY));
        robot.clickOn("#next");
        Fx.until(() -> bench.shell.isChecked());
        assertThat(draft.answers()).isEqualTo(kept().draft().answers());
    }

    @Test
    void theKeyboardAloneLeadsToTheTrustPolicyOnTheClipboard(FxRobot robot) throws Exception {
        tabTo(robot, "choice-aws");
        robot.type(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("name");
        robot.write("prod-backups");
        tabTo(robot, "next");
        robot.type(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("regionId");
        robot.write("oreg").type(KeyCode.ENTER);
        Fx.until(() -> "aws-us-west-2".equals(region().getValue()));
        tabTo(robot, "bucketName");
        robot.write("acme-zilliz-backups");
        tabTo(robot, "next");
        robot.type(KeyCode.SPACE);
        tabTo(robot, "next");
        robot.type(KeyCode.SPACE);
        tabTo(robot, "zillizAccount");
        robot.write("965570967084").type(KeyCode.TAB);
        assertThat(focused()).isEqualTo("externalId");
        robot.write("zilliz-external-1umVCIK7q96kzDE");
        tabTo(robot, node -> node.getStyleClass().contains("copy-button") && isIn(node, "trustPolicy"));
        robot.type(KeyCode.SPACE);
        assertThat(clipboard()).isEqualTo(text(WALKED, ArtifactKind.TRUST_POLICY));
    }

    @Test
    void theMouseLeadsToTheFederatedCredentialOnTheClipboard(FxRobot robot) throws Exception {
        String issuer = "https://eastus.oic.prod-aks.azure.com/t/c/";
        robot.clickOn("#choice-azure");
        robot.clickOn("#name").write("azure-backups");
        robot.clickOn("#next");
        Fx.run(() -> bench.scene.getRoot().lookup("#regionId").requestFocus());
        robot.write("east us (").type(KeyCode.ENTER);
        Fx.until(() -> "az-eastus".equals(region().getValue()));
        robot.clickOn("#accountName").write("mystorageacct");
        robot.clickOn("#containerName").write("backups");
        robot.clickOn("#next");
        robot.clickOn("#clientId").write("11111111-2222-3333-4444-555555555555");
        robot.clickOn("#tenantId").write("66666666-7777-8888-9999-000000000000");
        robot.clickOn("#clusterIssuerUrl").write(issuer);
        for (String value : List.of(issuer, "milvus-tool", "milvus-bucket")) {
            robot.clickOn("#federatedCredential .copy-next");
            assertThat(clipboard()).isEqualTo(value);
        }
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHORTCUT, KeyCode.SHIFT);
        assertThat(clipboard()).isEqualTo("zilliz-eastus");
        Node next = bench.scene.getRoot().lookup("#federatedCredential .copy-next");
        assertThat(Fx.get(next::isDisabled)).isTrue();
        Fx.run(() -> ((io.github.integrationwizard.gui.widget.RowButton)
                        bench.scene.getRoot().lookup("#federatedCredential .fold-head"))
                .fire());
        WaitForAsyncUtils.waitForFxEvents();
        Fx.run(() -> ((javafx.scene.control.Button)
                        bench.scene.getRoot().lookup("#federatedCredential .fold-body .copy-button"))
                .fire());
        assertThat(clipboard())
                .isEqualTo(new AzureProvider()
                        .read(kept().draft())
                        .artifacts(ArtifactKind.FEDERATED_CREDENTIAL)
                        .getFirst()
                        .text());
        robot.clickOn("#next");
        assertThat(title()).isEqualTo("Role assignment");
        robot.clickOn("#next");
        Fx.until(() -> bench.shell.isChecked());
        assertThat(kept().draft().answers())
                .containsOnlyKeys(
                        "name", "regionId", "accountName", "containerName", "clientId", "tenantId", "clusterIssuerUrl");
    }

    @Test
    void theMouseLeadsFromABlockToTheSheetOfANetwork(FxRobot robot) throws Exception {
        robot.clickOn("#choice-vpc");
        robot.clickOn("#name").write("byoc-prod");
        Fx.run(() -> bench.scene.getRoot().lookup("#regionId").requestFocus());
        robot.write("oreg").type(KeyCode.ENTER);
        Fx.until(() -> "aws-us-west-2".equals(region().getValue()));
        robot.clickOn("#on");
        robot.clickOn("#next");
        robot.clickOn("#vpcCidr").write("10.0.0.0/16");
        assertThat(robot.lookup(".map-block").queryAll()).hasSize(3);
        robot.clickOn("#copy-plan");
        assertThat(clipboard()).contains("private-2\t10.0.128.0/18\tzone 2\t16379\t");
        Draft walked = Draft.empty("vpc")
                .with("name", "byoc-prod")
                .with("regionId", "aws-us-west-2")
                .with("privateLink", "on")
                .with("vpcCidr", "10.0.0.0/16");
        robot.clickOn("#next").clickOn("#next");
        Fx.run(() -> bench.shell.show(Step.TRUST));
        shortcut(robot);
        assertThat(clipboard()).isEqualTo(text(walked, ArtifactKind.CLOUDFORMATION));
        Fx.run(() -> ((javafx.scene.control.ToggleButton) bench.scene.getRoot().lookup("#show-terraform")).fire());
        shortcut(robot);
        assertThat(clipboard()).isEqualTo(text(walked, ArtifactKind.TERRAFORM));
        robot.clickOn("#next");
        Fx.until(() -> bench.shell.isChecked());
        copy(Files.readString(Path.of("src/test/resources/vpc/right.json")));
        robot.clickOn("#paste-network");
        Fx.until(() -> bench.scene.getRoot().lookup("#take-ids") != null);
        robot.clickOn("#take-ids");
        Fx.until(() -> kept().draft().answers().containsKey("vpcEndpointId"));
        assertThat(bench.scene.getRoot().lookup("#take-ids")).isNull();
        Fx.until(() -> bench.shell.isChecked());
        Fx.run(() -> ((javafx.scene.control.Button) bench.scene.getRoot().lookup("#copy-values")).fire());
        assertThat(clipboard().lines().map(line -> line.replaceAll(":.*", "")))
                .containsExactly("VPC ID", "Subnet IDs", "Security Group ID", "VPC endpoint ID");
        assertThat(kept().lastResult().orElseThrow().verdict()).isEqualTo(Verdict.NO_BLOCKER_FOUND);
    }

    private static void shortcut(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHORTCUT, KeyCode.SHIFT);
    }

    @Test
    void theKeyboardAlonePlansANetworkAndTakesASubnetBack(FxRobot robot) throws Exception {
        tabTo(robot, "choice-vpc");
        robot.type(KeyCode.ENTER);
        robot.write("byoc-prod");
        tabTo(robot, "regionId");
        robot.write("oreg").type(KeyCode.ENTER);
        Fx.until(() -> "aws-us-west-2".equals(region().getValue()));
        tabTo(robot, "next");
        robot.type(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("vpcCidr");
        robot.write("10.0.0.0/16");
        tabTo(robot, "cidr-private-2");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT).write("10.0.64.0/18");
        assertThat(focused()).isEqualTo("cidr-private-2");
        assertThat(text("#cidr-private-2")).isEqualTo("10.0.64.0/18");
        robot.type(KeyCode.TAB);
        assertThat(focused()).isEqualTo("planned-private-2");
        assertThat(robot.lookup(".map-cell.clash").queryAll()).hasSize(64);
        assertThat(robot.lookup(".bad").queryAll()).isNotEmpty();
        assertThat(kept().draft().answers()).containsEntry("subnetCidrs", "private-2=10.0.64.0/18");
        robot.type(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("cidr-private-2");
        assertThat(text("#cidr-private-2")).isEqualTo("10.0.128.0/18");
        assertThat(robot.lookup(".map-cell.clash").queryAll()).isEmpty();
        assertThat(kept().draft().answers().getOrDefault("subnetCidrs", "")).isEmpty();
    }

    @Test
    void whatIsNoAnswerOfAwsIsSaidAndChangesNothing(FxRobot robot) throws Exception {
        Fx.run(() -> {
            bench.shell.open(
                    bench.keepOf("vpc", 9, "name", "byoc", "regionId", "aws-us-west-2", "vpcCidr", "10.0.0.0/16"));
            bench.shell.show(Step.VALIDATE);
        });
        Fx.until(() -> bench.shell.isChecked());
        java.util.Map<String, String> said = java.util.Map.of(
                "hello", "clipboard is not JSON.",
                "{}", "clipboard holds no answer of aws ec2 describe-* or aws route53.",
                "{\"Vpcs\":[{\"VpcId\":\"vpc-1\"},{\"VpcId\":\"vpc-2\u202e\"}]}",
                        "These are answers about several VPCs: vpc-1, vpc-2\uFFFD. Enter the ID of the right one first (VPC and subnets)");
        for (String text : said.keySet()) {
            copy(text);
            robot.clickOn("#paste-network");
            Fx.until(() -> robot.lookup(".existing-network .bad")
                    .tryQueryAs(Label.class)
                    .filter(label -> label.getText().startsWith(said.get(text))
                            && !label.getText().contains("\u202e"))
                    .isPresent());
        }
        Path binary = Files.write(home.resolve("film.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        bench.openFrom = java.util.Optional.of(binary);
        robot.clickOn("#read-network");
        Fx.until(() ->
                robot.lookup(".existing-network .bad").<Label>query().getText().contains("film.json"));
        bench.openFrom = java.util.Optional.of(Path.of("src/test/resources/vpc/right.json"));
        robot.clickOn("#read-network");
        Fx.until(() -> robot.lookup(".existing-network .bad").tryQuery().isEmpty());
        Fx.until(() -> bench.shell.isChecked());
        assertThat(bench.scene.getRoot().lookupAll(".check-row")).hasSizeGreaterThan(20);
        for (String name : List.of("clipboard", "clipboard 2")) {
            copy("{\"NatGateways\":[]}");
            robot.clickOn("#paste-network");
            Fx.until(() -> robot.lookup(".existing-said .label")
                    .<Label>query()
                    .getText()
                    .contains(name + ","));
        }
        robot.clickOn("#forget-network");
        Fx.until(() -> bench.shell.isChecked()
                && bench.scene.getRoot().lookupAll(".check-row").size() < 10);
    }

    @Test
    void backAndANewLanguageLoseNothing(FxRobot robot) throws Exception {
        robot.clickOn("#choice-aws-cn");
        robot.clickOn("#name").write("監査ログ");
        robot.clickOn("#next");
        robot.clickOn("#bucketName").write("My_Bucket");
        robot.clickOn("#back");
        robot.clickOn("#language");
        robot.clickOn("日本語");
        Fx.until(() -> bench.shell.language() == Language.JA);
        assertThat(bench.scene.getRoot().lookup("#name")).extracting("text").isEqualTo("監査ログ");
        robot.clickOn("#next");
        assertThat(bench.scene.getRoot().lookup("#bucketName"))
                .extracting("text")
                .isEqualTo("My_Bucket");
        assertThat(region().getValue()).isEqualTo("aws-cn-northwest-1");
        Fx.until(() -> bench.settings.load().settings().language().equals(java.util.Optional.of("ja")));
    }

    @Test
    void whatIsBeingTypedInTheSettingsOutlastsANewLanguage(FxRobot robot) throws Exception {
        robot.clickOn("#to-settings");
        robot.clickOn("#updateUrl").write("https://example.com/version");
        robot.clickOn("#language");
        robot.clickOn(robot.lookup(".menu-item .label")
                .match(node -> ((Label) node).getText().equals("日本語"))
                .<Node>query());
        Fx.until(() -> bench.shell.language() == Language.JA);
        assertThat(text("#updateUrl")).isEqualTo("https://example.com/version");
        Fx.until(() -> bench.settings.load().settings().language().equals(java.util.Optional.of("ja")));
        assertThat(bench.settings.load().settings().updateUrl()).contains("https://example.com/version");
    }

    @Test
    void whatIsBeingTypedInTheDetailsOutlastsANewLanguage(FxRobot robot) throws Exception {
        Fx.run(() -> {
            bench.keep(7, "name", "half");
            bench.shell.showHome();
        });
        Fx.until(() -> bench.scene.getRoot().lookup("#zillizIntegrationId") != null);
        Fx.run(() -> bench.scene.getRoot().lookup("#zillizIntegrationId").requestFocus());
        robot.write("integ-1");
        robot.clickOn("#language");
        robot.clickOn("日本語");
        Fx.until(() -> bench.shell.language() == Language.JA);
        Fx.until(() -> bench.store
                .list()
                .integrations()
                .getFirst()
                .zillizIntegrationId()
                .isPresent());
        Fx.until(() -> text("#zillizIntegrationId").equals("integ-1"));
    }

    @Test
    void aWrongValueIsPointedAtOnceAndIsThenNoTrap(FxRobot robot) throws Exception {
        robot.clickOn("#choice-aws");
        robot.clickOn("#next");
        robot.clickOn("#bucketName").write("My_Bucket");
        robot.clickOn("#next");
        assertThat(title()).isEqualTo("Bucket");
        assertThat(focused()).isEqualTo("bucketName");
        robot.clickOn("#next");
        assertThat(title()).isEqualTo("Permissions policy");
    }

    @Test
    void aRepairIsOneClick(FxRobot robot) throws Exception {
        robot.clickOn("#choice-aws");
        robot.clickOn("#next");
        robot.clickOn("#bucketName").write("My_Bucket");
        robot.type(KeyCode.TAB);
        robot.clickOn("Use my-bucket");
        assertThat(bench.scene.getRoot().lookup("#bucketName"))
                .extracting("text")
                .isEqualTo("my-bucket");
    }

    @Test
    void aPastedTrustPolicyFillsItsTwoFieldsWhenAskedTo(FxRobot robot) throws Exception {
        robot.clickOn("#choice-aws");
        Platform.runLater(() -> bench.shell.show(io.github.integrationwizard.core.form.Step.TRUST));
        WaitForAsyncUtils.waitForFxEvents();
        String policy = text(WALKED, ArtifactKind.TRUST_POLICY);
        Fx.run(() -> {
            var content = new javafx.scene.input.ClipboardContent();
            content.putString(policy);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.clickOn("#paste").press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
        assertThat(bench.scene.getRoot().lookup("#externalId"))
                .extracting("text")
                .isEqualTo("");
        robot.clickOn("Use these values");
        assertThat(bench.scene.getRoot().lookup("#externalId"))
                .extracting("text")
                .isEqualTo("zilliz-external-1umVCIK7q96kzDE");
        assertThat(bench.scene.getRoot().lookup("#zillizAccount"))
                .extracting("text")
                .isEqualTo("965570967084");
    }

    @Test
    void anAnswerIsTakenFromTheClipboardOutsideInputsAndNothingChangesBefore(FxRobot robot) throws Exception {
        openHalf(Step.STORAGE);
        copy(
                "Zilliz account: 965570967084\nExternal ID: zilliz-external-1umVCIK7q96kzDE\nRole ARN: arn:aws:iam::041623484421:role/x");
        focus("next");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
        Fx.until(() -> bench.scene.getRoot().lookup("#found-apply") != null);
        robot.type(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("next");
        assertThat(kept().draft().answers()).doesNotContainKeys("externalId", "zillizAccount", "roleArn");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
        robot.clickOn("#take-roleArn").clickOn("#found-apply");
        Fx.until(() -> kept().draft().answers().containsKey("externalId"));
        assertThat(kept().draft().answers())
                .containsEntry("externalId", "zilliz-external-1umVCIK7q96kzDE")
                .containsEntry("zillizAccount", "965570967084")
                .doesNotContainKey("roleArn");
    }

    @Test
    void anAnswerOfManyLinesInAnInputOfOneLineIsShownInstead(FxRobot robot) throws Exception {
        openHalf(Step.TRUST);
        copy("External ID:\nzilliz-external-1umVCIK7q96kzDE\n");
        robot.clickOn("#zillizAccount").press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
        Fx.until(() -> bench.scene.getRoot().lookup("#take-externalId") != null);
        robot.type(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("zillizAccount");
        assertThat(text("#zillizAccount")).isEmpty();
        copy("9655\n7096");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
        assertThat(text("#zillizAccount")).startsWith("9655");
    }

    @Test
    void typingCanBeUndoneAndDoneAgain(FxRobot robot) {
        openHalf(Step.BASICS);
        robot.clickOn("#description").write("first");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        assertThat(text("#description")).isEmpty();
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHORTCUT, KeyCode.SHIFT);
        assertThat(text("#description")).isEqualTo("first");
    }

    @Test
    void shortcutsLeadThroughThePagesAndToTheDocuments(FxRobot robot) throws Exception {
        openHalf(Step.BASICS);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.ENTER).release(KeyCode.SHORTCUT);
        assertThat(title()).isEqualTo("Bucket");
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertThat(title()).isEqualTo("Permissions policy");
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHORTCUT, KeyCode.SHIFT);
        assertThat(clipboard()).isEqualTo(text(WALKED, ArtifactKind.PERMISSION_POLICY));
        bench.saveTo = java.util.Optional.of(home.resolve("policy.json"));
        robot.press(KeyCode.SHORTCUT).type(KeyCode.S).release(KeyCode.SHORTCUT);
        Fx.until(() -> java.nio.file.Files.exists(home.resolve("policy.json")));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(title()).isEqualTo("Bucket");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.DIGIT4).release(KeyCode.SHORTCUT);
        assertThat(title()).isEqualTo("Role and trust");
        String before = focused();
        robot.type(KeyCode.F1);
        assertThat(bench.scene.getRoot().lookup(".key-cap")).isNotNull();
        robot.type(KeyCode.ESCAPE);
        assertThat(bench.scene.getRoot().lookup(".key-cap")).isNull();
        assertThat(focused()).isEqualTo(before);
    }

    @Test
    void aRequestIsWrittenCopiedAndWaitedFor(FxRobot robot) throws Exception {
        openHalf(Step.TRUST);
        robot.clickOn("#write-request").clickOn("#ja");
        robot.clickOn("#ask-text")
                .press(KeyCode.SHORTCUT)
                .type(KeyCode.HOME)
                .release(KeyCode.SHORTCUT)
                .write("CHG-1 ");
        robot.clickOn("#ask-copy");
        assertThat(clipboard())
                .startsWith("CHG-1 お世話になっております。")
                .contains("外部 ID:")
                .doesNotContain("ロール ARN:");
        robot.clickOn("#ask-waits").clickOn("#sheet-close");
        Fx.until(() -> kept().state(Step.TRUST).mark() == StepMark.WAITING);
        assertThat(kept().state(Step.TRUST).waitingFor()).contains(Party.ZILLIZ_ADMIN);
        assertThat(kept().state(Step.TRUST).since()).contains(Bench.NOW);
    }

    @Test
    void stateTicketAndNoteAreKeptAndTheTicketIsShown(FxRobot robot) throws Exception {
        openHalf(Step.GRANT);
        robot.clickOn("#step-state")
                .clickOn("#cloud-admin")
                .clickOn("#step-ticket")
                .write("CHG-48213");
        robot.clickOn("#step-note").write("asked Ann").type(KeyCode.ESCAPE);
        Fx.until(() -> kept().state(Step.GRANT).note().equals("asked Ann"));
        assertThat(kept().state(Step.GRANT).ticket()).isEqualTo("CHG-48213");
        assertThat(kept().state(Step.GRANT).waitingFor()).contains(Party.CLOUD_ADMIN);
        assertThat(bench.scene.getRoot().lookup("#edit-ticket").isVisible()).isTrue();
    }

    @Test
    void theMenuOfADocumentIsOpenedByTheKeyboard(FxRobot robot) throws Exception {
        openHalf(Step.GRANT);
        tabTo(robot, node -> node.getStyleClass().contains("code-surface"));
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        robot.clickOn("Select all");
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        robot.clickOn(".menu-item");
        assertThat(clipboard()).isEqualTo(text(WALKED, ArtifactKind.PERMISSION_POLICY));
    }

    @Test
    void theResultOfTheChecksIsKept(FxRobot robot) throws Exception {
        openHalf(Step.VALIDATE);
        Fx.until(() -> bench.shell.isChecked());
        Fx.until(() -> kept().lastResult().isPresent());
        assertThat(kept().lastResult().orElseThrow().at()).isEqualTo(Bench.NOW);
        assertThat(kept().lastResult().orElseThrow().verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    private void openHalf(Step step) {
        Fx.run(() -> {
            bench.shell.open(
                    bench.keep(7, "name", "half", "regionId", "aws-us-west-2", "bucketName", "acme-zilliz-backups"));
            bench.shell.show(step);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void copy(String text) {
        Fx.run(() -> {
            var content = new javafx.scene.input.ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void focus(String id) {
        Fx.run(() -> bench.scene.getRoot().lookup("#" + id).requestFocus());
    }

    private String text(String id) {
        return Fx.get(() ->
                ((javafx.scene.control.TextInputControl) bench.scene.getRoot().lookup(id)).getText());
    }

    @Test
    void deletingCanBeUndone(FxRobot robot) throws Exception {
        robot.clickOn("#choice-aws");
        robot.clickOn("#name").write("short-lived");
        robot.clickOn("#to-home");
        Fx.until(() -> bench.scene.getRoot().lookup(".list-row") != null);
        robot.clickOn(".list-row");
        Fx.until(() -> bench.scene.getRoot().lookup("#delete") != null);
        robot.clickOn("#delete");
        Fx.until(() -> bench.store.list().integrations().isEmpty());
        Fx.until(() -> bench.scene.getRoot().lookup("#undo-delete") != null);
        robot.clickOn("#undo-delete");
        Fx.until(() -> bench.store.list().integrations().size() == 1);
        assertThat(kept().name()).isEqualTo("short-lived");
    }

    @Test
    void aSearchIsClearedByEscapeOrItsButton(FxRobot robot) throws Exception {
        Fx.run(() -> {
            bench.keep(1, "name", "first");
            bench.keep(2, "name", "second");
            bench.shell.showHome();
        });
        Fx.until(() -> bench.scene.getRoot().lookup("#search") != null);
        robot.clickOn("#search").write("sec");
        assertThat(robot.lookup(".list-row").queryAll()).hasSize(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(text("#search")).isEmpty();
        assertThat(focused()).isEqualTo("search");
        assertThat(bench.scene.getRoot().lookup("#clear-search")).isNull();
        robot.write("sec").clickOn("#clear-search");
        assertThat(text("#search")).isEmpty();
    }

    @Test
    void whatCannotBeSavedIsHeldAndToldOnTheHomePage(FxRobot robot) throws Exception {
        robot.clickOn("#choice-aws");
        Files.createDirectories(home);
        // A file where the folder should be: nothing can be saved, as on a full disk.
        Files.writeString(home.resolve("integrations"), "in the way");
        robot.clickOn("#name").write("precious");
        Fx.until(() -> bench.shell.unsaved().isPresent());
        robot.clickOn("#to-home");
        Fx.until(() -> bench.scene.getRoot().lookup("#resume-unsaved") != null);
        robot.clickOn("#resume-unsaved");
        assertThat(bench.scene.getRoot().lookup("#name")).extracting("text").isEqualTo("precious");
        Files.delete(home.resolve("integrations"));
        robot.clickOn("Try again");
        assertThat(kept().name()).isEqualTo("precious");
    }

    @Test
    void enterContinuesTheIntegrationThatWasClicked(FxRobot robot) throws Exception {
        for (String name : List.of("first", "second", "third")) {
            Fx.run(() -> bench.keep(name.length() * 10L + name.charAt(0), "name", name));
        }
        Fx.run(bench.shell::showHome);
        Fx.until(() -> bench.scene.getRoot().lookupAll(".list-row").size() == 3);
        robot.clickOn("second");
        robot.type(KeyCode.ENTER);
        Fx.until(() -> bench.scene.getRoot().lookup("#rail") != null);
        assertThat(robot.lookup(".integration-name").queryLabeled().getText()).isEqualTo("second");
        robot.clickOn("#to-home");
        Fx.until(() -> bench.scene.getRoot().lookupAll(".list-row").size() == 3);
        robot.doubleClickOn("third");
        Fx.until(() -> bench.scene.getRoot().lookup("#rail") != null);
        assertThat(robot.lookup(".integration-name").queryLabeled().getText()).isEqualTo("third");
    }

    private void choose(FxRobot robot, String words, String region) throws Exception {
        robot.clickOn("#regionId");
        Node cell = robot.lookup(".list-cell")
                .match(node -> node instanceof Cell<?> one
                        && one.getText() != null
                        && one.getText().contains(words))
                .query();
        robot.clickOn(cell);
        Fx.until(() -> region.equals(region().getValue()));
    }

    private ComboBox<?> region() {
        return (ComboBox<?>) bench.scene.getRoot().lookup("#regionId");
    }

    private String title() {
        return ((Label) bench.scene.getRoot().lookup("#page-title")).getText();
    }

    private String focused() {
        return Fx.get(() -> bench.scene.getFocusOwner().getId());
    }

    private void tabTo(FxRobot robot, String id) {
        tabTo(robot, node -> id.equals(node.getId()));
    }

    private void tabTo(FxRobot robot, java.util.function.Predicate<Node> wanted) {
        for (int i = 0; i < 60; i++) {
            Node at = Fx.get(() -> bench.scene.getFocusOwner());
            if (at != null && wanted.test(at)) {
                return;
            }
            robot.type(KeyCode.TAB);
        }
        throw new AssertionError(
                "the keyboard does not get there; focus is at " + Fx.get(() -> bench.scene.getFocusOwner()));
    }

    private static boolean isIn(Node node, String id) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    private static String clipboard() {
        return Fx.get(() -> Clipboard.getSystemClipboard().getString());
    }

    private static String text(Draft draft, ArtifactKind kind) {
        return Providers.ALL.stream()
                .filter(provider -> provider.id().equals(draft.provider()))
                .findFirst()
                .orElseThrow()
                .read(draft)
                .artifacts(kind)
                .getFirst()
                .text();
    }

    private Integration kept() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !Fx.get(bench.shell::isSaving));
        List<Integration> all = bench.store.list().integrations();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
