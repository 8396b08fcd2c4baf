package io.github.integrationwizard.gui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.gui.Bench;
import io.github.integrationwizard.gui.Fx;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.Overlay;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.step.ExtractedValueSheet;
import io.github.integrationwizard.gui.widget.nav.Sheet;
import io.github.integrationwizard.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are dropped on a page.
class PasteHandlerTest {
    @TempDir
    Path home;

    private WizardModel model;

    private Sheet drop(Path... files) {
        return Fx.get(() -> {
            Bench bench = Bench.direct(home.resolve("kept"), Language.EN, false);
            model = new WizardModel(
                    bench.services.provider("aws"),
                    Integration.begin(new UUID(0, 1), Draft.empty("aws").with("name", "x"), Bench.NOW),
                    _ -> {});
            var shown = new ArrayList<Overlay>();
            var words = new UiText(Language.EN, Language.EN);
            new PasteHandler(model, words, bench.services, shown::add).fromFiles(List.of(files));
            assertThat(shown).hasSize(1);
            return ExtractedValueSheet.of((Overlay.Found) shown.getFirst(), model, words, () -> {});
        });
    }

    private static <T extends Node> List<T> all(Node node, Class<T> type) {
        var found = new ArrayList<T>();
        if (type.isInstance(node)) {
            found.add(type.cast(node));
        }
        if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
            found.addAll(all(scroll.getContent(), type));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child, type)));
        }
        return found;
    }

    private static List<String> words(Sheet sheet) {
        return all(sheet, Label.class).stream().map(Label::getText).toList();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(home.resolve(name), content);
    }

    @Test
    void whatFilesSayTogetherIsAppliedOnlyWhenAskedFor() throws IOException {
        Sheet sheet = drop(
                file("a.txt", "External ID: zilliz-external-1umVCIK7q96kzDE".getBytes(StandardCharsets.UTF_8)),
                file("b.txt", "{\"LocationConstraint\": \"us-west-2\"}".getBytes(StandardCharsets.UTF_8)));
        assertThat(model.draft().answers()).containsOnlyKeys("name");
        Fx.run(() -> all(sheet, Button.class).stream()
                .filter(button -> "found-apply".equals(button.getId()))
                .forEach(Button::fire));
        assertThat(model.draft().answers())
                .containsEntry("externalId", "zilliz-external-1umVCIK7q96kzDE")
                .containsEntry("regionId", "aws-us-west-2");
    }

    @Test
    void whatCannotBeReadIsSaidWithItsReason() throws IOException {
        assertThat(words(drop(file("film.bin", new byte[] {(byte) 0xff, 0, 1}))))
                .contains("film.bin holds no text.");
        assertThat(words(drop(file("nulls.txt", new byte[] {'a', 0, 'b'})))).contains("nulls.txt holds no text.");
        assertThat(words(drop(file("huge.txt", new byte[(1 << 20) + 1]))))
                .anyMatch(text -> text.startsWith("huge.txt is too large"));
        assertThat(words(drop(home))).anyMatch(text -> text.contains("is not a file that can be read"));
        assertThat(words(drop(home.resolve("gone")))).anyMatch(text -> text.startsWith("gone could not be read"));
    }

    @Test
    void aBadFileDoesNotHideWhatTheOthersSay() throws IOException {
        Sheet sheet = drop(
                file("film.bin", new byte[] {(byte) 0xff}),
                file("a.txt", "External ID: zilliz-external-1umVCIK7q96kzDE".getBytes(StandardCharsets.UTF_8)));
        assertThat(words(sheet)).contains("film.bin holds no text.");
        assertThat(all(sheet, Button.class)).anyMatch(button -> "found-apply".equals(button.getId()));
    }

    @Test
    void ofVeryManyFilesOnlySomeAreRead() throws IOException {
        var many = new ArrayList<Path>();
        for (int i = 0; i < 25; i++) {
            many.add(file("f" + i + ".txt", "Hello".getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(words(drop(many.toArray(Path[]::new)))).contains("Too many files at once. Not looked at: 5");
    }

    @Test
    void aTextWithoutValuesAndOneThatIsTooLongAreToldApart() throws IOException {
        assertThat(words(drop(file("hello.txt", "Hello".getBytes(StandardCharsets.UTF_8)))))
                .contains("No values found");
        assertThat(words(drop(file("long.txt", "x".repeat(300_000).getBytes(StandardCharsets.UTF_8)))))
                .anyMatch(text -> text.startsWith("The text is too long"));
    }
}
