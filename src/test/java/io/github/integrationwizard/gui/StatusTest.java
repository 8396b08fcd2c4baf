package io.github.integrationwizard.gui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.gui.widget.StatusLine;
import io.github.integrationwizard.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window's foot says of what is kept: a number only where it is known.
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

    private static String status(Bench bench) {
        return Fx.get(() -> ((StatusLine) bench.shell.root().lookup(".status-line")).getText());
    }
}
