package io.github.integrationwizard.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.text.Language;
import java.nio.file.Path;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupPreloaderTest {
    @TempDir
    Path home;

    @Test
    void hasAllThatTheFirstPageNeeds() {
        Services services = Fx.get(() -> Bench.direct(home, Language.EN, false)).services;
        var ahead = new StartupPreloader(() -> services);
        StartupPreloader.Begun begun = ahead.begun();
        assertThat(begun.services()).isSameAs(services);
        assertThat(begun.words().language())
                .isEqualTo(UiText.of(services.language(), begun.settings()).language());
        begun.home().refresh();
        assertThat(begun.home().loadedProperty().get()).isTrue();
        assertThat(ahead.fonts().mono()).isNotEmpty();
        assertThat(ahead.icons()).extracting(Image::getWidth).containsExactly(16.0, 32.0, 48.0, 128.0, 256.0);
    }

    @Test
    void whatFailsThereFailsWhereItIsAskedFor() {
        var broken = new IllegalStateException("no texts");
        var ahead = new StartupPreloader(() -> {
            throw broken;
        });
        assertThatThrownBy(ahead::begun).isSameAs(broken);
        assertThat(ahead.icons()).isNotEmpty();
        var missing = new NoClassDefFoundError("javafx/scene/Node");
        var worse = new StartupPreloader(() -> {
            throw missing;
        });
        assertThatThrownBy(worse::begun).isSameAs(missing);
    }
}
