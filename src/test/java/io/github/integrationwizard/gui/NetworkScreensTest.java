package io.github.integrationwizard.gui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.gui.widget.RowButton;
import io.github.integrationwizard.store.Settings;
import io.github.integrationwizard.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/// The pages of a network with what was read of an existing one, its home entry, and the request about it.
class NetworkScreensTest {
    private static final Path RIGHT = Path.of("src/test/resources/vpc/right.json");

    @TempDir
    Path home;

    @AfterEach
    void comeToRest() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The right network with a look-alike tag, without DNS host names, and without a look at its network ACLs.
    private Path wrong() throws Exception {
        String text = Files.readString(RIGHT)
                .replaceFirst("\"Vendor\"", "\"V\u0435ndor\"")
                .replaceFirst("(\"EnableDnsHostnames\"\\s*:\\s*\\{\\s*\"Value\"\\s*:\\s*)true", "$1false")
                .replace("\"NetworkAcls\"", "\"NotNetworkAcls\"");
        return Files.writeString(home.resolve("network-production.json"), text);
    }

    @ParameterizedTest
    @MethodSource("io.github.integrationwizard.gui.ScreensTest#everyLanguageAndTheme")
    void whatExistsIsShownWhole(Language language, boolean dark) throws Exception {
        for (Path evidence : List.of(RIGHT, wrong())) {
            String name = evidence.equals(RIGHT) ? "vpc-existing-right" : "vpc-existing-wrong";
            Bench bench = Fx.get(() -> {
                Bench made = Bench.direct(home, language, dark);
                made.shell.open(made.keepOf(
                        "vpc",
                        41,
                        "name",
                        "byoc-prod",
                        "regionId",
                        "aws-us-west-2",
                        "privateLink",
                        "on",
                        "vpcCidr",
                        "10.0.0.0/16"));
                made.shell.show(Step.VALIDATE);
                made.openFrom = Optional.of(evidence);
                Snapshots.layOut(made.scene, 1180, 760);
                ((Button) made.scene.lookup("#read-network")).fire();
                return made;
            });
            Fx.until(() -> Fx.get(bench.shell::isChecked));
            var faults = new ArrayList<String>();
            Fx.run(() -> {
                faults.addAll(ScreensTest.look(bench, name, 1180, 760));
                faults.addAll(ScreensTest.look(bench, name + "-900x600", 900, 600));
                faults.addAll(ScreensTest.look(bench, name + "-whole", 1180, 2000));
                ((RowButton) bench.scene.lookup(".existing-network .fold-head")).fire();
                faults.addAll(ScreensTest.look(bench, name + "-how", 1180, 760));
            });
            assertThat(faults).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.integrationwizard.gui.ScreensTest#everyLanguageAndTheme")
    void homeDetailsAndRequestAreWhole(Language language, boolean dark) {
        var faults = new ArrayList<String>();
        Fx.run(() -> {
            Bench bench = Bench.direct(home, language, dark);
            var network = bench.keepOf("vpc", 41, ScreensTest.VPC);
            bench.keepOf("vpc", 42, "name", "byoc-draft", "regionId", "aws-us-west-2");
            bench.shell.showHome();
            ((ListView<?>) bench.scene.getRoot().lookup("#integrations"))
                    .getSelectionModel()
                    .select(1);
            faults.addAll(ScreensTest.look(bench, "vpc-home", 1180, 760));
            bench.shell.open(network);
            bench.shell.show(Step.VALIDATE);
            Snapshots.layOut(bench.scene, 1180, 760);
            bench.scene.getRoot().lookupAll(".work-column").forEach(column -> ((ScrollPane) column).setVvalue(1));
            faults.addAll(ScreensTest.look(bench, "vpc-sheet", 1180, 760));
            bench.shell.open(
                    bench.keepOf("vpc", 43, "name", "byoc-draft", "regionId", "aws-us-west-2", "privateLink", "on"));
            ((RowButton) bench.scene.lookup("#write-request")).fire();
            faults.addAll(ScreensTest.look(bench, "vpc-request", 1180, 760));
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pagesAreWholeWithLargerTextAndHigherContrast(Language language) throws Exception {
        Bench bench = Fx.get(() -> {
            Bench made = Bench.direct(home, language, false);
            made.shell.change(
                    now -> now.withTextSize(Settings.TextSize.LARGEST).withTheme(Settings.Theme.CONTRAST_DARK));
            made.shell.open(made.keepOf("vpc", 51, ScreensTest.VPC));
            made.shell.show(Step.VALIDATE);
            made.openFrom = Optional.of(RIGHT);
            Snapshots.layOut(made.scene, 1180, 760);
            ((Button) made.scene.lookup("#read-network")).fire();
            return made;
        });
        Fx.until(() -> Fx.get(bench.shell::isChecked));
        var faults = new ArrayList<String>();
        Fx.run(() -> {
            for (Step step : Step.values()) {
                bench.shell.show(step);
                faults.addAll(ScreensTest.look(bench, "large-vpc-" + step.id(), 1180, 760));
                faults.addAll(ScreensTest.look(bench, "large-vpc-" + step.id() + "-900x600", 900, 600));
                faults.addAll(ScreensTest.look(bench, "large-vpc-" + step.id() + "-whole", 900, 2600));
            }
        });
        assertThat(faults).isEmpty();
    }
}
