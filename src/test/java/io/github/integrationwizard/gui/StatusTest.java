package io.github.integrationwizard.gui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.gui.widget.StatusLine;
import io.github.integrationwizard.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window's foot says: of what is kept a number only where it is known, of a wizard nothing that its checks
/// deny.
class StatusTest {
    @TempDir
    Path folder;

    @Test
    void countsWhatIsKeptWhenItWasRead() {
        var work = new ArrayDeque<Runnable>();
        Bench bench = Fx.get(() -> new Bench(folder, Language.EN, false, work::add, Runnable::run));
        assertThat(status(bench)).isEqualTo("Reading...");
        bench.keep(1, "name", "prod-backups");
        Fx.run(() -> work.remove().run());
        assertThat(status(bench)).isEqualTo("1 integration kept on this computer");
    }

    @Test
    void doesNotTakeAFolderThatCannotBeReadForAnEmptyOne() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "");
        Bench bench = Fx.get(() -> Bench.direct(file, Language.EN, false));
        assertThat(status(bench)).isEqualTo("What is kept could not be read");
    }

    @Test
    void saysTheVerdictUntilTheValuesChange() throws Exception {
        Path network = Files.writeString(
                folder.resolve("network-production.json"),
                Files.readString(Path.of("src/test/resources/vpc/right.json"))
                        .replaceFirst("\"Vendor\"", "\"Seller\""));
        Bench bench = Fx.get(() -> {
            Bench made = Bench.direct(folder, Language.EN, false);
            made.shell.open(made.keepOf("vpc", 1, ScreensTest.VPC));
            made.shell.show(Step.VALIDATE);
            made.openFrom = Optional.of(network);
            Snapshots.layOut(made.scene, 1180, 760);
            ((Button) made.scene.lookup("#read-network")).fire();
            return made;
        });
        Fx.until(() -> Fx.get(bench.shell::isChecked));
        assertThat(Fx.get(() ->
                        (String) bench.scene.lookup("#verdict").queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .startsWith("Blocked");
        assertThat(status(bench)).isEqualTo("Checks: blocked");
        Fx.run(() -> bench.shell.show(Step.STORAGE));
        assertThat(status(bench)).isEqualTo("Checks: blocked");
        enterBlock(bench, "10.1.0.0/16");
        assertThat(status(bench)).isEqualTo("Nothing to correct");
        enterBlock(bench, "10.1.0.0/99");
        assertThat(status(bench)).isEqualTo("1 value to correct");
        bench.comeToRest();
    }

    private static void enterBlock(Bench bench, String block) {
        Fx.run(() -> ((TextField) bench.scene.lookup("#vpcCidr")).setText(block));
    }

    private static String status(Bench bench) {
        return Fx.get(() -> ((StatusLine) bench.shell.root().lookup(".status-line")).getText());
    }
}
