package io.github.integrationwizard.gui.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.gui.Bench;
import io.github.integrationwizard.gui.Drag;
import io.github.integrationwizard.gui.Fx;
import io.github.integrationwizard.gui.Snapshots;
import io.github.integrationwizard.gui.widget.nav.SheetFrame;
import io.github.integrationwizard.text.Language;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Files and texts that are dragged onto the window from outside.
class FileDropTargetTest {
    private static final String TRUST = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":"965570967084"},
            "Condition":{"StringEquals":{"sts:ExternalId":"zilliz-external-1umVCIK7q96kzDE"}}}]}
            """;

    @TempDir
    Path folder;

    private Bench bench;

    @AfterEach
    void comeToRest() {
        if (bench != null) {
            bench.comeToRest();
        }
    }

    private void onHome(Callable<?> work) {
        Fx.run(() -> {
            bench = Bench.direct(folder.resolve("home"), Language.EN, false);
            bench.keep(1, "name", "kept", "regionId", "aws-us-west-2");
            bench.shell.showHome();
            layOut();
            call(work);
        });
    }

    private void onPage(Step step, Callable<?> work) {
        Fx.run(() -> {
            bench = Bench.direct(folder.resolve("home"), Language.EN, false);
            bench.shell.open(bench.keep(1, "name", "half", "regionId", "aws-us-west-2"));
            bench.shell.show(step);
            layOut();
            call(work);
        });
    }

    private static void call(Callable<?> work) {
        try {
            work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void layOut() {
        Snapshots.layOut(bench.scene, 1180, 760);
    }

    private Drag files(Path... files) {
        return new Drag(
                bench.scene,
                Map.of(DataFormat.FILES, Arrays.stream(files).map(Path::toFile).toList()));
    }

    private Node at(String selector) {
        return bench.scene.getRoot().lookup(selector);
    }

    private List<String> said() {
        layOut();
        return bench.scene.getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /// Without its bytes on the disk.
    private Path large(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50L << 20);
        }
        return file;
    }

    private Path exported(String name) throws Exception {
        var other = Bench.direct(folder.resolve("other-" + name), Language.EN, false);
        Integration one = other.keep(name.hashCode(), "name", name);
        return Files.write(folder.resolve(name + ".json"), other.store.export(List.of(one)));
    }

    @Test
    void exportedIntegrationsThatAreDroppedOnHomeAreTakenOver() {
        onHome(() -> {
            Drag drag = files(exported("first"), exported("second"));
            assertThat(drag.over(at("#integrations"))).isEqualTo(TransferMode.COPY);
            assertThat(isDropping()).isTrue();
            assertThat(drag.drop(at("#integrations"))).isEqualTo(TransferMode.COPY);
            assertThat(isDropping()).isFalse();
            assertThat(bench.store.list().integrations())
                    .extracting(Integration::name)
                    .containsExactlyInAnyOrder("kept", "first", "second");
            assertThat(said()).contains("first.json: Added: 1", "second.json: Added: 1");
            return null;
        });
    }

    @Test
    void exportedIntegrationsCanBeTheFirstThatAreKept() {
        Fx.run(() -> {
            bench = Bench.direct(folder.resolve("home"), Language.EN, false);
            layOut();
            call(() -> files(exported("first")).drop(at("#choice-aws")));
            layOut();
            call(() -> assertThat(bench.store.list().integrations()).hasSize(1));
            assertThat(at(".list-row")).isNotNull();
        });
    }

    @Test
    void whoLeavesWithoutDroppingChangesNothing() {
        onHome(() -> {
            Drag drag = files(exported("first"));
            drag.over(at("#integrations"));
            drag.leave();
            assertThat(isDropping()).isFalse();
            assertThat(bench.store.list().integrations()).hasSize(1);
            return null;
        });
    }

    private boolean isDropping() {
        return bench.scene
                .getRoot()
                .lookup(".home-frame")
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("dropping"));
    }

    @Test
    void homeSaysWhatIsWrongWithAFile() {
        onHome(() -> {
            Path folderInstead = Files.createDirectory(folder.resolve("folder"));
            files(file("film.bin", new byte[] {(byte) 0xff, 0, 1})).drop(at("#integrations"));
            assertThat(said()).contains("film.bin: The file is damaged or no JSON.");
            files(file("policy.json", TRUST.getBytes(StandardCharsets.UTF_8))).drop(at("#integrations"));
            assertThat(said()).contains("policy.json: It is no file of exported integrations.");
            files(large("large.json")).drop(at("#integrations"));
            assertThat(said())
                    .contains("large.json: It is larger than any integration, or than any file of this kind.");
            files(folderInstead).drop(at("#integrations"));
            assertThat(said()).contains("folder: It is not a file that can be read, such as a folder.");
            files(folder.resolve("gone.json")).drop(at("#integrations"));
            assertThat(said())
                    .contains("gone.json: It could not be read: it is gone, or the system does not allow it.");
            assertThat(bench.store.list().integrations()).hasSize(1);
            return null;
        });
    }

    @Test
    void ofSeveralFilesTheBadOnesAreToldFirst() {
        onHome(() -> {
            Path[] many = new Path[25];
            for (int i = 0; i < many.length; i++) {
                many[i] = i == 4 ? file("film.bin", new byte[] {(byte) 0xff}) : exported("f" + i);
            }
            files(many).drop(at("#integrations"));
            assertThat(said())
                    .contains(
                            "film.bin: The file is damaged or no JSON.",
                            "Other files read: 17. Of these, with problems: 0",
                            "Too many files at once. Not read: 5");
            assertThat(bench.store.list().integrations()).hasSize(1 + 19);
            return null;
        });
    }

    @Test
    void homeTakesNoTextAndNobodyMayMoveAFileHere() {
        onHome(() -> {
            assertThat(new Drag(bench.scene, Map.of(DataFormat.PLAIN_TEXT, TRUST)).over(at("#integrations")))
                    .isNull();
            Map<DataFormat, Object> file =
                    Map.of(DataFormat.FILES, List.of(exported("first").toFile()));
            assertThat(new Drag(bench.scene, file, TransferMode.MOVE).drop(at("#integrations")))
                    .isNull();
            assertThat(bench.store.list().integrations()).hasSize(1);
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(value = Step.class)
    void aTrustPolicyCanBeDroppedOnEveryPageAndChangesNothingUnasked(Step step) {
        onPage(step, () -> {
            Drag drag = files(file("trust.json", TRUST.getBytes(StandardCharsets.UTF_8)));
            assertThat(drag.over(at("#page-title"))).isEqualTo(TransferMode.COPY);
            assertThat(drag.drop(at(".work-column"))).isEqualTo(TransferMode.COPY);
            layOut();
            assertThat(at("#take-externalId")).isNotNull();
            assertThat(answers()).doesNotContainKey("externalId");
            ((Button) at("#found-apply")).fire();
            assertThat(answers()).containsEntry("externalId", "zilliz-external-1umVCIK7q96kzDE");
            layOut();
            assertThat(at("#page-title")).isNotNull();
            return null;
        });
    }

    private Map<String, String> answers() {
        try {
            return bench.store.list().integrations().getFirst().draft().answers();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aTextCanBeDroppedOnAnInput() {
        onPage(Step.TRUST, () -> {
            Drag drag = new Drag(bench.scene, Map.of(DataFormat.PLAIN_TEXT, TRUST));
            assertThat(drag.drop(at("#externalId"))).isEqualTo(TransferMode.COPY);
            layOut();
            assertThat(at("#take-externalId")).isNotNull();
            return null;
        });
    }

    @Test
    void aPageSaysWhatIsWrongWithFilesAndLosesNothingThatWasTyped() {
        onPage(Step.STORAGE, () -> {
            ((TextInputControl) at("#bucketName")).setText("typed_just_now");
            files(
                            file("film.bin", new byte[] {(byte) 0xff}),
                            large("large.txt"),
                            Files.createDirectory(folder.resolve("folder")),
                            folder.resolve("gone"))
                    .drop(at("#bucketName"));
            assertThat(said())
                    .contains(
                            "film.bin holds no text.",
                            "large.txt is too large. Policies and answers are far smaller.",
                            "folder is not a file that can be read, such as a folder. Drop the files themselves.",
                            "gone could not be read: it is gone, or the system does not allow it.");
            ((Button) at("#sheet-close")).fire();
            layOut();
            assertThat(((TextInputControl) at("#bucketName")).getText()).isEqualTo("typed_just_now");
            assertThat(answers()).containsEntry("bucketName", "typed_just_now");
            return null;
        });
    }

    @Test
    void whatIsDroppedOnARequestLeadsBackToItsText() {
        onPage(Step.TRUST, () -> {
            ((io.github.integrationwizard.gui.widget.RowButton) at("#write-request")).fire();
            layOut();
            ((TextInputControl) at("#ask-text")).appendText("changed by hand");
            files(file("trust.json", TRUST.getBytes(StandardCharsets.UTF_8))).drop(at("#ask-text"));
            layOut();
            assertThat(at("#take-externalId")).isNotNull();
            ((SheetFrame) at(".wizard-frame")).top().orElseThrow().close();
            layOut();
            assertThat(((TextInputControl) at("#ask-text")).getText()).endsWith("changed by hand");
            return null;
        });
    }
}
