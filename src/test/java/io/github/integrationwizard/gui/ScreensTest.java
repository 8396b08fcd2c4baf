package io.github.integrationwizard.gui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.store.Settings;
import io.github.integrationwizard.support.TestSize;
import io.github.integrationwizard.text.Language;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/// Every page in every language and theme: it loads, nothing is cut or beyond the edge, every input has a label; and a
/// picture of it to look at.
class ScreensTest {
    static final String[] RIGHT = {
        "name", "prod-backups-usw2",
        "description", "Backups and audit logs, production",
        "regionId", "aws-us-west-2",
        "bucketName", "acme-zilliz-backups-usw2",
        "accountId", "041623484421",
        "roleName", "zilliz-prod",
        "zillizAccount", "965570967084",
        "externalId", "zilliz-external-1umVCIK7q96kzDE",
    };
    private static final String[] NARROWED = {
        "name", "ningxia-audit",
        "regionId", "aws-cn-northwest-1",
        "bucketName", "acme-zilliz-audit",
        "prefix", "audit-logs/production/",
        "kmsKeyArn", "arn:aws-cn:kms:cn-northwest-1:041623484421:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        "roleArn", "arn:aws-cn:iam::041623484421:role/teams/data-platform/zilliz-audit-logs-production",
        "zillizAccount", "965570967084",
        "externalId", "my-external-id",
    };
    private static final String[] WRONG = {
        "name", "docs-volume",
        "bucketPermission", "read-only",
        "regionId", "aws-ap-southeast-2",
        "bucketName", "Acme_Zilliz-Volume",
        "accountId", "0416-2348-4421",
        "roleName", "zilliz prod!",
        "prefix", "docs",
        "kmsKeyArn", "arn:aws:kms:us-west-2:041623484421:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        "zillizAccount", "306787409409",
        "externalId", "has space",
        "roleArn", "arn:aws:iam::041623484421:user/me",
    };

    static final String[] AZURE = {
        "name", "azure-backups",
        "description", "Backups and audit logs, production",
        "regionId", "az-eastus",
        "accountName", "acmezillizbackups",
        "containerName", "backups",
        "clientId", "7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e",
        "tenantId", "b2f5c9d4-0e17-4a63-8d2b-51e7a4c06f38",
        "clusterIssuerUrl",
                "https://eastus.oic.prod-aks.azure.com/9d3e71c2-3a55-4d0c-b1a6-0f7be42a9c11/4f0b8a65-7e02-4c1d-93b8-d5c2f6a1e7b9/",
        "subscriptionId", "0c9a1f47-6b3d-4e28-8f51-a2d7c4e9b036",
        "resourceGroup", "acme-data-platform-production",
        "servicePrincipalObjectId", "e41b7d92-8c06-4f3a-9d75-16b0a8e2c54f",
    };
    private static final String[] AZURE_WRONG = {
        "name", "azure-audit",
        "regionId", "az-centralindia",
        "accountName", "https://acmezilliz.blob.core.windows.net/audit",
        "containerName", "Audit_Logs",
        "clientId", "7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e",
        "tenantId", "7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e",
        "clusterIssuerUrl", "https://eastus.oic.prod-aks.azure.com/9d3e71c2/4f0b8a65",
        "namespace", "milvus-bucket",
        "serviceAccountName", "milvus-tool",
        "subscriptionId", "Pay-As-You-Go",
        "resourceGroup", "/subscriptions/0c9a1f47-6b3d-4e28-8f51-a2d7c4e9b036/resourceGroups/acme",
        "servicePrincipalObjectId", "7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e",
        "roleScope", "account",
    };
    static final String[] OSS = {
        "name", "hangzhou-backups",
        "description", "Backups and audit logs, production",
        "regionId", "ali-cn-hangzhou",
        "bucketName", "acme-zilliz-backups-hangzhou",
        "kmsKeyArn", "acs:kms:cn-hangzhou:1890123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        "zillizAccount", "acs:ram::1541183371417731:root",
        "externalId", "zilliz-external-1umVCIK7q96kzDE",
        "roleArn", "acs:ram::1890123456789012:role/zilliz-backups-hangzhou",
    };
    private static final String[] OSS_WRONG = {
        "name", "docs-volume-oss",
        "bucketPermission", "read-only",
        "regionId", "ali-ap-southeast-1",
        "bucketName", "acme.zilliz.volume",
        "kmsKeyArn", "acs:kms:cn-hangzhou:1890123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        "zillizAccount", "306787409409",
        "externalId", "zilliz-data-service",
        "roleArn", "acs:ram::1890123456789012:root",
    };

    static final String[] VPC = {
        "name", "byoc-prod",
        "description", "Vector search, production",
        "projectName", "acme-prod",
        "regionId", "aws-us-west-2",
        "privateLink", "on",
        "vpcCidr", "10.0.0.0/16",
        "vpcId", "vpc-0a1b2c3d4e5f60718",
        "subnetIds", "subnet-0a1b2c3d4e5f60711,subnet-0a1b2c3d4e5f60712,subnet-0a1b2c3d4e5f60713",
        "securityGroupId", "sg-0a1b2c3d4e5f60718",
        "vpcEndpointId", "vpce-0a1b2c3d4e5f60718",
    };
    private static final String[] VPC_WRONG = {
        "name", "byoc-test",
        "projectName", "Acme_Test",
        "regionId", "aws-ap-northeast-1",
        "privateLink", "on",
        "vpcCidr", "10.100.0.0/17",
        "layout", "terraform",
        "availabilityZones", "us-west-2a us-west-2b us-west-2c",
        "subnetCidrs", "private-2=10.100.0.0/20 public-3=10.100.96.0/24",
        "avoid", "10.100.64.0/20",
        "egress", "none",
        "vpcId", "subnet-0a1b2c3d4e5f60718",
        "subnetIds", "subnet-0a1b2c3d4e5f60711",
        "securityGroupId", "sg-12",
        "endpointService", "com.amazonaws.vpce.us-west-2.vpce-svc-0654fb016640c364a",
        "endpointDns", "hosted-zone",
        "vpcEndpointId", "vpce-0a1b2c3d4e5f60718",
    };

    @TempDir
    Path home;

    /// What the last key set going may still be saved, into the folder that is about to go.
    @AfterEach
    void comeToRest() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    @BeforeAll
    static void fontsAreThere() {
        assertThat(Font.getFamilies())
                .as("install the Debian package fonts-noto-cjk: without it the pictures show boxes")
                .contains("Noto Sans CJK JP", "Noto Sans CJK SC");
    }

    static Stream<Arguments> everyLanguageAndTheme() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(false, true).map(dark -> Arguments.of(language, dark)));
    }

    @ParameterizedTest
    @MethodSource("everyLanguageAndTheme")
    void everyPageIsWhole(Language language, boolean dark) {
        var faults = new ArrayList<String>();
        Fx.run(() -> {
            Bench bench = Bench.direct(home, language, dark);
            faults.addAll(look(bench, "home-empty", 1180, 760));
            Integration right = bench.keep(1, RIGHT);
            Integration narrowed = bench.keep(2, NARROWED);
            Integration wrong = bench.keep(3, WRONG);
            Integration open = bench.keep(4, "name", "eu-draft", "regionId", "aws-eu-central-1");
            Integration oss = bench.keepOf("alibaba", 5, OSS);
            Integration ossWrong = bench.keepOf("alibaba", 6, OSS_WRONG);
            bench.shell.showHome();
            choose(bench, 1);
            faults.addAll(look(bench, "home", 1180, 760));
            faults.addAll(look(bench, "home-900x600", 900, 600));
            press(bench, KeyCode.F1);
            faults.addAll(look(bench, "home-keys", 1180, 760));
            press(bench, KeyCode.ESCAPE);
            dropBadFiles(bench);
            faults.addAll(look(bench, "home-dropped", 1180, 760));
            faults.addAll(look(bench, "home-dropped-900x600", 900, 600));
            bench.shell.settings();
            faults.addAll(look(bench, "settings", 1180, 760));
            press(bench, KeyCode.F1);
            faults.addAll(look(bench, "settings-keys", 1180, 760));
            press(bench, KeyCode.ESCAPE);
            faults.addAll(look(bench, "settings-900x600", 900, 600));
            faults.addAll(pages(bench, right, "aws"));
            faults.addAll(pages(bench, narrowed, "aws-cn"));
            faults.addAll(pages(bench, wrong, "aws-wrong"));
            faults.addAll(pages(bench, open, "aws-open"));
            faults.addAll(pages(bench, oss, "alibaba"));
            faults.addAll(pages(bench, ossWrong, "alibaba-wrong"));
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyLanguageAndTheme")
    void everyPageOfAzureIsWhole(Language language, boolean dark) {
        var faults = new ArrayList<String>();
        Fx.run(() -> {
            Bench bench = Bench.direct(home, language, dark);
            faults.addAll(pages(bench, bench.keepOf("azure", 15, AZURE), "azure"));
            faults.addAll(pages(bench, bench.keepOf("azure", 16, AZURE_WRONG), "azure-wrong"));
            faults.addAll(pages(
                    bench,
                    bench.keepOf(
                            "azure", 17, "name", "azure-draft", "accountName", "acmezilliz", "containerName", "audit"),
                    "azure-open"));
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyLanguageAndTheme")
    void everyPageOfANetworkIsWhole(Language language, boolean dark) {
        var faults = new ArrayList<String>();
        Fx.run(() -> {
            Bench bench = Bench.direct(home, language, dark);
            faults.addAll(pages(bench, bench.keepOf("vpc", 21, VPC), "vpc"));
            faults.addAll(pages(bench, bench.keepOf("vpc", 22, VPC_WRONG), "vpc-wrong"));
            faults.addAll(pages(bench, bench.keepOf("vpc", 23, "name", "byoc-draft"), "vpc-open"));
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyLanguageAndTheme")
    void whatLiesOverAPageIsWhole(Language language, boolean dark) {
        var faults = new ArrayList<String>();
        Fx.run(() -> {
            Bench bench = Bench.direct(home, language, dark);
            bench.shell.open(waiting(bench.keep(1, HALF)));
            bench.shell.show(Step.TRUST);
            faults.addAll(look(bench, "waiting", 1180, 760));
            faults.addAll(look(bench, "waiting-900x600", 900, 600));
            open(bench, "write-request");
            faults.addAll(look(bench, "request", 1180, 760));
            faults.addAll(look(bench, "request-900x600", 900, 600));
            press(bench, KeyCode.ESCAPE);
            bench.shell.show(Step.GRANT);
            open(bench, "step-state");
            faults.addAll(look(bench, "state", 1180, 760));
            press(bench, KeyCode.ESCAPE);
            press(bench, KeyCode.F1);
            faults.addAll(look(bench, "keys", 1180, 760));
            faults.addAll(look(bench, "keys-900x600", 900, 600));
            press(bench, KeyCode.ESCAPE);
            paste(bench, ANSWER);
            faults.addAll(look(bench, "found", 1180, 760));
            faults.addAll(look(bench, "found-900x600", 900, 600));
            press(bench, KeyCode.ESCAPE);
            paste(bench, "Hello");
            faults.addAll(look(bench, "found-none", 1180, 760));
            press(bench, KeyCode.ESCAPE);
            dropBadFiles(bench);
            faults.addAll(look(bench, "found-dropped", 1180, 760));
            press(bench, KeyCode.ESCAPE);
            open(bench, "write-request");
            ((TextInputControl) bench.scene.lookup("#ask-text")).appendText("CHG-1");
            faults.addAll(look(bench, "request-changed", 1180, 760));
            faults.addAll(look(bench, "request-changed-900x600", 900, 600));
            press(bench, KeyCode.ESCAPE);
            bench.shell.show(Step.TRUST);
            ((TextInputControl) bench.scene.lookup("#paste")).setText(ANSWER);
            faults.addAll(look(bench, "found-in-page", 1180, 760));
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void textsAreWholeAtHalfAsMuchAgain(Language language) throws Exception {
        var faults = new ArrayList<String>();
        Bench bench = Fx.get(() -> {
            Bench large = Bench.direct(home, language, false);
            large.shell.change(now -> now.withTextSize(Settings.TextSize.LARGEST));
            faults.addAll(look(large, "large-home-empty", 1180, 760));
            Integration right = large.keep(1, RIGHT);
            large.keep(2, NARROWED);
            large.keep(3, WRONG);
            large.shell.showHome();
            choose(large, 1);
            lookAtBothSizes(large, "large-home", faults);
            large.shell.settings();
            lookAtBothSizes(large, "large-settings", faults);
            large.shell.open(right);
            for (Step step : Step.values()) {
                large.shell.show(step);
                if (step != Step.VALIDATE) {
                    lookAtBothSizes(large, "large-" + step.id(), faults);
                }
            }
            assertThat(large.scene.lookup("#page-title"))
                    .extracting("font.size")
                    .isEqualTo(30.0);
            return large;
        });
        Fx.until(() -> Fx.get(bench.shell::isChecked));
        Fx.run(() -> {
            lookAtBothSizes(bench, "large-validate", faults);
            open(bench, "write-request");
            lookAtBothSizes(bench, "large-request", faults);
            press(bench, KeyCode.ESCAPE);
            press(bench, KeyCode.F1);
            lookAtBothSizes(bench, "large-keys", faults);
        });
        assertThat(faults).isEmpty();
    }

    private static void lookAtBothSizes(Bench bench, String page, List<String> faults) {
        faults.addAll(look(bench, page, 1180, 760));
        faults.addAll(look(bench, page + "-900x600", 900, 600));
    }

    @ParameterizedTest
    @EnumSource(
            value = Settings.Theme.class,
            names = {"CONTRAST_LIGHT", "CONTRAST_DARK"})
    void pagesAreWholeInHighContrast(Settings.Theme theme) {
        var faults = new ArrayList<String>();
        Fx.run(() -> {
            Bench bench = Bench.direct(home, Language.EN, false);
            bench.shell.change(now -> now.withTheme(theme));
            Integration right = bench.keep(1, RIGHT);
            Integration wrong = bench.keep(2, WRONG);
            bench.shell.showHome();
            choose(bench, 1);
            faults.addAll(look(bench, "contrast-home", 1180, 760));
            bench.shell.settings();
            faults.addAll(look(bench, "contrast-settings", 1180, 760));
            bench.shell.open(wrong);
            bench.shell.show(Step.STORAGE);
            faults.addAll(look(bench, "contrast-wrong", 1180, 760));
            bench.shell.open(right);
            bench.shell.show(Step.GRANT);
            faults.addAll(look(bench, "contrast-grant", 1180, 760));
        });
        assertThat(faults).isEmpty();
    }

    private static final String[] HALF = {
        "name",
        "prod-backups-usw2",
        "regionId",
        "aws-us-west-2",
        "bucketName",
        "acme-zilliz-backups-usw2",
        "externalId",
        "zilliz-external-9stale9",
    };
    static final String ANSWER = """
            Role ARN: arn:aws:iam::041623484421:role/teams/data-platform/zilliz-audit-logs-production
            Bucket name: acme-zilliz-backups-usw2
            KMS key ARN: alias/backups
            Account ID: 041623484421
            Account ID: 041623484422
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":"965570967084"},
            "Condition":{"StringEquals":{"sts:ExternalId":"zilliz-external-1umVCIK7q96kzDE"}}}]}
            """;

    private static Integration waiting(Integration integration) {
        return integration
                .withState(Step.STORAGE, StepState.TO_DO.done(true))
                .withState(
                        Step.TRUST,
                        StepState.TO_DO
                                .waiting(Party.ZILLIZ_ADMIN, Bench.NOW.minus(Duration.ofDays(3)))
                                .withTicket("CHG-48213"))
                .withState(
                        Step.VALIDATE,
                        StepState.TO_DO.waiting(Party.CLOUD_ADMIN, Bench.NOW.minus(Duration.ofDays(30))));
    }

    /// A folder, a file that is gone, and more of them than are told one by one.
    private void dropBadFiles(Bench bench) {
        List<File> files = Stream.of("film.bin", "gone.json", "other.json", "more.json")
                .map(name -> home.resolve(name).toFile())
                .toList();
        new Drag(
                        bench.scene,
                        Map.of(
                                DataFormat.FILES,
                                Stream.concat(Stream.of(home.toFile()), files.stream())
                                        .toList()))
                .drop(bench.scene.lookup("#page-title"));
    }

    static void open(Bench bench, String id) {
        ((io.github.integrationwizard.gui.widget.RowButton) bench.scene.lookup("#" + id)).fire();
    }

    static void paste(Bench bench, String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        bench.scene.lookup("#next").requestFocus();
        press(bench, KeyCode.V, true);
    }

    static void press(Bench bench, KeyCode key) {
        press(bench, key, false);
    }

    private static void press(Bench bench, KeyCode key, boolean shortcut) {
        Node at = bench.scene.getFocusOwner() == null ? bench.scene.getRoot() : bench.scene.getFocusOwner();
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false));
    }

    private static void choose(Bench bench, int row) {
        ((ListView<?>) bench.scene.getRoot().lookup("#integrations"))
                .getSelectionModel()
                .select(row);
    }

    private static List<String> pages(Bench bench, Integration integration, String name) {
        var faults = new ArrayList<String>();
        bench.shell.open(integration);
        for (Step step : Step.values()) {
            if (step == Step.VALIDATE) {
                continue;
            }
            bench.shell.show(step);
            faults.addAll(look(bench, name + "-" + step.id(), 1180, 760));
            if (!name.equals("aws-cn") && !name.equals("aws-open")) {
                faults.addAll(look(bench, name + "-" + step.id() + "-900x600", 900, 600));
            }
            if (name.equals("azure") || name.startsWith("vpc")) {
                faults.addAll(look(bench, name + "-" + step.id() + "-whole", 1180, 1300));
            }
        }
        return faults;
    }

    @ParameterizedTest
    @MethodSource("everyLanguageAndTheme")
    void theChecksAreWholeWhenTheyHaveRun(Language language, boolean dark) throws Exception {
        List<String[]> cases = List.of(
                RIGHT,
                NARROWED,
                WRONG,
                new String[] {"name", "eu-draft"},
                AZURE,
                AZURE_WRONG,
                OSS,
                OSS_WRONG,
                VPC,
                VPC_WRONG);
        for (String[] answers : cases) {
            String provider = provider(answers);
            Bench bench = Fx.get(() -> {
                Bench made = Bench.direct(home, language, dark);
                made.shell.open(made.keepOf(provider, cases.indexOf(answers), answers));
                made.shell.show(Step.VALIDATE);
                return made;
            });
            Fx.until(() -> Fx.get(bench.shell::isChecked));
            List<String> faults = Fx.get(() -> {
                var found = new ArrayList<>(look(bench, provider + "-validate-" + answers[1], 1180, 760));
                found.addAll(look(bench, provider + "-validate-" + answers[1] + "-900x600", 900, 600));
                return found;
            });
            assertThat(faults).isEmpty();
        }
    }

    private static String provider(String[] answers) {
        if (answers == AZURE || answers == AZURE_WRONG) {
            return "azure";
        }
        if (answers == VPC || answers == VPC_WRONG) {
            return "vpc";
        }
        return answers == OSS || answers == OSS_WRONG ? "alibaba" : "aws";
    }

    /// Colors change no measure: by default dark pages are drawn in one size alone.
    static List<String> look(Bench bench, String page, double width, double height) {
        if (bench.theme.isDark() && width * height != 1180 * 760 && !TestSize.LONG) {
            return List.of();
        }
        String name = page + "-" + bench.shell.language().tag() + "-" + (bench.theme.isDark() ? "dark" : "light");
        Snapshots.render(bench.scene, width, height, name);
        return faults(bench.scene, name, width, height);
    }

    /// What is cut, beyond the edge, empty or without a label in a scene that is laid out.
    static List<String> faults(Scene scene, String name, double width, double height) {
        var faults = new ArrayList<String>();
        Snapshots.truncated(scene.getRoot()).forEach(text -> faults.add(name + " cuts " + text));
        Snapshots.cutValues(scene.getRoot()).forEach(field -> faults.add(name + " shows a part of " + field));
        Snapshots.all(scene.getRoot())
                .filter(ComboBox.class::isInstance)
                .filter(box -> ((ComboBox<?>) box).getButtonCell().getText().isBlank())
                .forEach(box -> faults.add(name + " has nothing in " + box));
        Snapshots.outside(scene.getRoot(), width, height).forEach(node -> faults.add(name + " is left by " + node));
        Snapshots.all(scene.getRoot())
                .filter(TextInputControl.class::isInstance)
                .filter(input -> scene.getRoot().lookupAll(".label").stream().noneMatch(label -> labels(label, input)))
                .forEach(input -> faults.add(name + " has no label for " + input));
        return faults;
    }

    private static boolean labels(Node label, Node input) {
        return label instanceof javafx.scene.control.Label words && words.getLabelFor() == input
                || input.getAccessibleText() != null
                || input.getParent() instanceof ComboBox<?>;
    }
}
