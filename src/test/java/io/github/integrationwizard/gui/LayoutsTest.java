package io.github.integrationwizard.gui;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.gui.part.Fxml;
import io.github.integrationwizard.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/// Every FXML file in every language and both themes: it loads, nothing is cut or beyond the edge, every input has a
/// label. A new file needs a line in [#LAYOUTS].
class LayoutsTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/integrationwizard/gui");

    /// A way to show each file.
    private static final Map<String, Function<Bench, Scene>> LAYOUTS = Map.ofEntries(
            entry("ErrorWindow.fxml", LayoutsTest::error),
            entry("ShortcutSheet.fxml", bench -> sheet(bench, () -> ScreensTest.press(bench, KeyCode.F1))),
            entry("UnsavedQuestion.fxml", LayoutsTest::unsaved),
            entry("home/IntegrationDetails.fxml", bench -> home(bench, 31)),
            entry("home/IntegrationList.fxml", bench -> home(bench, 32)),
            entry("home/StartOptions.fxml", LayoutsTest::startOptions),
            entry("settings/SettingsView.fxml", LayoutsTest::settings),
            entry("step/ExtractedValueSheet.fxml", bench -> pasted(bench, ScreensTest.ANSWER)),
            entry("step/NoValueSheet.fxml", bench -> pasted(bench, "Hello")),
            entry("step/RequestSheet.fxml", bench -> sheet(bench, () -> ScreensTest.open(bench, "write-request"))),
            entry("step/StepStateSheet.fxml", bench -> sheet(bench, () -> ScreensTest.open(bench, "step-state"))),
            entry("step/basics.fxml", bench -> page(bench, "aws", Step.BASICS)),
            entry("step/grant.fxml", bench -> page(bench, "aws", Step.GRANT)),
            entry("step/trust.fxml", bench -> page(bench, "aws", Step.TRUST)),
            entry("step/validate.fxml", bench -> page(bench, "aws", Step.VALIDATE)),
            entry("step/alibaba/storage.fxml", bench -> page(bench, "alibaba", Step.STORAGE)),
            entry("step/aws/storage.fxml", bench -> page(bench, "aws", Step.STORAGE)),
            entry("step/azure/basics.fxml", bench -> page(bench, "azure", Step.BASICS)),
            entry("step/azure/grant.fxml", bench -> page(bench, "azure", Step.GRANT)),
            entry("step/azure/storage.fxml", bench -> page(bench, "azure", Step.STORAGE)),
            entry("step/azure/trust.fxml", bench -> page(bench, "azure", Step.TRUST)),
            entry("step/vpc/basics.fxml", bench -> page(bench, "vpc", Step.BASICS)),
            entry("step/vpc/grant.fxml", bench -> page(bench, "vpc", Step.GRANT)),
            entry("step/vpc/storage.fxml", bench -> page(bench, "vpc", Step.STORAGE)),
            entry("step/vpc/trust.fxml", bench -> page(bench, "vpc", Step.TRUST)),
            entry("step/vpc/validate.fxml", bench -> page(bench, "vpc", Step.VALIDATE)));

    private static Scene home(Bench bench, long id) {
        bench.keep(id, ScreensTest.RIGHT);
        bench.shell.showHome();
        return bench.scene;
    }

    private static Scene startOptions(Bench bench) {
        home(bench, 33);
        ((Button) bench.scene.lookup("#new")).fire();
        return bench.scene;
    }

    private static Scene settings(Bench bench) {
        bench.shell.settings();
        return bench.scene;
    }

    private static final Map<String, String[]> ANSWERS = Map.of(
            "aws", ScreensTest.RIGHT, "azure", ScreensTest.AZURE, "alibaba", ScreensTest.OSS, "vpc", ScreensTest.VPC);

    @TempDir
    Path home;

    @AfterEach
    void comeToRest() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everyFileIsInTheList() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.getParent())) {
            assertThat(files.filter(file -> file.toString().endsWith(".fxml"))
                            .map(file -> FOLDER.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(LAYOUTS.keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.integrationwizard.gui.ScreensTest#everyLanguageAndTheme")
    void everyLayoutIsWhole(Language language, boolean dark) {
        String theme = dark ? "dark" : "light";
        Bench bench = Fx.get(() -> Bench.direct(home, language, dark));
        var faults = new ArrayList<String>();
        new TreeMap<>(LAYOUTS)
                .forEach((file, show) -> Fx.run(() -> {
                    Scene scene = show.apply(bench);
                    // A dialog has no size before it is shown.
                    double width = scene.getWidth() > 0 ? scene.getWidth() : 560;
                    double height = scene.getHeight() > 0 ? scene.getHeight() : 220;
                    if (scene == bench.scene) {
                        Snapshots.layOut(scene, width, height);
                    } else {
                        // No other test draws a window of its own.
                        String name = file.replace(".fxml", "") + "-" + language.tag() + "-" + theme;
                        Snapshots.render(scene, width, height, name);
                    }
                    faults.addAll(ScreensTest.faults(scene, file, width, height));
                    assertThat(shown(scene)).as(file).anyMatch(layout -> layout.endsWith("/gui/" + file));
                }));
        bench.comeToRest();
        assertThat(faults).isEmpty();
    }

    private static List<String> shown(Scene scene) {
        return Snapshots.all(scene.getRoot())
                .map(Fxml::layout)
                .flatMap(Optional::stream)
                .map(Object::toString)
                .toList();
    }

    private static Scene page(Bench bench, String provider, Step step) {
        var draft = Draft.empty(provider);
        String[] answers = ANSWERS.get(provider);
        for (int i = 0; i < answers.length; i += 2) {
            draft = draft.with(answers[i], answers[i + 1]);
        }
        bench.shell.open(Integration.begin(bench.services.ids().get(), draft, Bench.NOW));
        bench.shell.show(step);
        return bench.scene;
    }

    private static Scene sheet(Bench bench, Runnable open) {
        page(bench, "aws", Step.TRUST);
        Snapshots.layOut(bench.scene, bench.scene.getWidth(), bench.scene.getHeight());
        bench.scene.lookup("#next").requestFocus();
        open.run();
        return bench.scene;
    }

    private static Scene pasted(Bench bench, String text) {
        return sheet(bench, () -> ScreensTest.paste(bench, text));
    }

    private static Scene error(Bench bench) {
        var error = new IllegalStateException("a test");
        error.setStackTrace(new StackTraceElement[] {new StackTraceElement("a.B", "c", "B.java", 1)});
        return new ErrorWindow(bench.theme).scene(error, bench.shell.words());
    }

    private static Scene unsaved(Bench bench) {
        return new UnsavedQuestion(bench.shell.words())
                .dialog(bench.scene)
                .getDialogPane()
                .getScene();
    }
}
