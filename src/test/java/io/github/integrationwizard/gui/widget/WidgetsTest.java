package io.github.integrationwizard.gui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.gui.Fx;
import io.github.integrationwizard.gui.Snapshots;
import io.github.integrationwizard.gui.theme.Fonts;
import io.github.integrationwizard.gui.theme.Theme;
import io.github.integrationwizard.gui.widget.check.CheckRow;
import io.github.integrationwizard.gui.widget.check.VerdictBanner;
import io.github.integrationwizard.gui.widget.code.ArtifactPane;
import io.github.integrationwizard.gui.widget.code.CodeView;
import io.github.integrationwizard.gui.widget.code.CodeView.Annotation;
import io.github.integrationwizard.gui.widget.copy.ConsoleEntryValue;
import io.github.integrationwizard.gui.widget.copy.CopyButton;
import io.github.integrationwizard.gui.widget.copy.CopyChip;
import io.github.integrationwizard.gui.widget.form.FieldBox;
import io.github.integrationwizard.gui.widget.form.FieldMessage;
import io.github.integrationwizard.gui.widget.guide.TextRun;
import io.github.integrationwizard.gui.widget.nav.ListRow;
import io.github.integrationwizard.gui.widget.nav.StepRail;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WidgetsTest {
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");
    private static final CopyButton.Labels LABELS = new CopyButton.Labels("Copy", "Copied");
    private static final String POLICY = """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Sid": "ZillizBucket",
                  "Effect": "Allow",
                  "Action": [
                    "s3:GetBucketLocation",
                    "s3:ListBucket"
                  ],
                  "Resource": "arn:aws:s3:::acme-zilliz-backups-usw2"
                }
              ]
            }
            """;

    private static void press(EventTarget target, KeyCode code, boolean shift, boolean control) {
        Event.fireEvent(
                target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, control && mac()));
    }

    private static void pressAndRelease(EventTarget target, KeyCode code) {
        press(target, code, false, false);
        release(target, code);
    }

    private static void release(EventTarget target, KeyCode code) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    private static boolean mac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    private static String clipboard() {
        return Clipboard.getSystemClipboard().getString();
    }

    private static void clearClipboard() {
        var content = new ClipboardContent();
        content.putString("before");
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static <N extends Parent> N laidOut(N root, double width, double height) {
        var theme = new Theme(Fonts.ofThisComputer(), new SimpleObjectProperty<>(ColorScheme.LIGHT));
        theme.setLanguage("en");
        var scene = new Scene(root);
        theme.apply(scene);
        Snapshots.layOut(scene, width, height);
        return root;
    }

    private static ArtifactPane pane() {
        var pane = new ArtifactPane();
        pane.setFileName("permissions-policy.json");
        pane.setStateText("complete");
        pane.setSaveText("Save...");
        pane.setCopyLabels(LABELS);
        int bucket = POLICY.indexOf("acme");
        int action = POLICY.indexOf("s3:GetBucketLocation");
        pane.setContent(
                POLICY,
                List.of(
                        new Annotation.FromField(bucket, POLICY.indexOf('"', bucket), "from Bucket", () -> {}),
                        new Annotation.Reason(
                                action, POLICY.indexOf('"', action), "first call Zilliz makes, to compare regions")));
        return pane;
    }

    private static ArtifactPane paneInScene() {
        var pane = pane();
        laidOut(new VBox(pane), 700, 600);
        return pane;
    }

    private static Node surface(Parent pane) {
        return pane.lookup(".code-surface");
    }

    @Test
    void copyPutsExactlyTheTextOnTheClipboard() {
        Fx.run(() -> {
            clearClipboard();
            var pane = paneInScene();
            pane.copyButton().fire();
            assertThat(clipboard()).isEqualTo(POLICY);
        });
    }

    @Test
    void copiedStaysUntilTheTextChanges() {
        Fx.run(() -> {
            var pane = paneInScene();
            pane.copyButton().fire();
            assertThat(pane.copyButton().isCopied()).isTrue();
            assertThat(pane.copyButton().getText()).isEqualTo("Copied");
            pane.setContent(POLICY, List.of());
            assertThat(pane.copyButton().isCopied()).as("same text").isTrue();
            pane.setContent("{}\n", List.of());
            assertThat(pane.copyButton().isCopied()).isFalse();
            assertThat(pane.copyButton().getText()).isEqualTo("Copy");
        });
    }

    @Test
    void everythingIsSelectedAndCopiedByKeyboardWithoutTagsAndReasons() {
        Fx.run(() -> {
            clearClipboard();
            var surface = surface(paneInScene());
            press(surface, KeyCode.A, false, true);
            press(surface, KeyCode.C, false, true);
            assertThat(clipboard()).isEqualTo(POLICY);
        });
    }

    @Test
    void aLineIsSelectedByKeyboard() {
        Fx.run(() -> {
            clearClipboard();
            var pane = paneInScene();
            press(surface(pane), KeyCode.DOWN, false, false);
            press(surface(pane), KeyCode.END, true, false);
            press(surface(pane), KeyCode.C, false, true);
            assertThat(clipboard()).isEqualTo("  \"Version\": \"2012-10-17\",");
        });
    }

    @Test
    void brokenLinesAreCopiedWhole() {
        Fx.run(() -> {
            clearClipboard();
            var pane = pane();
            laidOut(new VBox(pane), 300, 900);
            press(surface(pane), KeyCode.A, false, true);
            press(surface(pane), KeyCode.C, false, true);
            assertThat(clipboard()).isEqualTo(POLICY);
        });
    }

    @Test
    void aScreenReaderHearsTheCodeAndTheSelection() {
        Fx.run(() -> {
            var surface = surface(paneInScene());
            assertThat(surface.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
            assertThat(surface.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                    .isEqualTo(POLICY);
            assertThat(surface.queryAccessibleAttribute(AccessibleAttribute.EDITABLE))
                    .isEqualTo(false);
            press(surface, KeyCode.A, false, true);
            assertThat(surface.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START))
                    .isEqualTo(0);
            assertThat(surface.queryAccessibleAttribute(AccessibleAttribute.SELECTION_END))
                    .isEqualTo(POLICY.length());
        });
    }

    @Test
    void theTagOfAValueLeadsToItsField() {
        Fx.run(() -> {
            var opened = new ArrayList<String>();
            var view = new CodeView();
            view.setContent(
                    "[\"b\"]", List.of(new Annotation.FromField(2, 3, "from Bucket", () -> opened.add("bucketName"))));
            ((ButtonBase) view.lookup(".field-tag")).fire();
            assertThat(opened).containsExactly("bucketName");
        });
    }

    @Test
    void aLongTextNamesEachFieldOnlyOnce() {
        Fx.run(() -> {
            var values = List.of(
                    new Annotation.FromField(0, 1, "from Region", () -> {}),
                    new Annotation.FromField(2, 3, "from Region", () -> {}),
                    new Annotation.FromField(4, 5, "from Name", () -> {}));
            var view = new CodeView();
            view.setContent("a\n".repeat(59), values);
            assertThat(view.lookupAll(".field-tag")).hasSize(3);
            view.setContent("a\n".repeat(60), values);
            assertThat(view.lookupAll(".field-tag"))
                    .extracting(tag -> ((Labeled) tag).getText())
                    .containsExactly("from Region", "from Name");
        });
    }

    @Test
    void anAnnotationOutsideTheTextIsLeftOut() {
        Fx.run(() -> {
            var view = new CodeView();
            view.setContent(
                    "{}",
                    List.of(new Annotation.Reason(1, 9, "too far"), new Annotation.FromField(-1, 1, "x", () -> {})));
            laidOut(new VBox(view), 200, 100);
            assertThat(Snapshots.all(view).filter(Labeled.class::isInstance)).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {320, 400, 524, 632, 900})
    void codeNeverReachesBeyondItsPane(double width) {
        Fx.run(() -> {
            var view = new CodeView();
            view.setContent(
                    "{\n  \"Resource\": \"arn:aws:iam::041623484421:role/a-very-long-name-of-a-role-that-does-not-fit-anywhere\"\n}\n",
                    List.of(
                            new Annotation.FromField(20, 40, "from AWS account", () -> {}),
                            new Annotation.Reason(4, 12, "because it must")));
            laidOut(new VBox(view), width, 600);
            Snapshots.all(view)
                    .forEach(node -> assertThat(
                                    node.localToScene(node.getLayoutBounds()).getMaxX())
                            .as("%s", node)
                            .isLessThanOrEqualTo(width));
            assertThat(Snapshots.truncated(view)).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {480, 560, 700})
    void anArtifactPaneCutsNothing(double width) {
        Fx.run(() -> {
            var box = new VBox(pane());
            laidOut(box, width, 700);
            assertThat(Snapshots.truncated(box)).isEmpty();
            assertThat(Snapshots.outside(box, width, 700)).isEmpty();
            assertThat(box.minWidth(-1)).isLessThanOrEqualTo(width);
        });
    }

    @Test
    void whatIsMissingIsShownInPlaceOfHalfADocument() {
        Fx.run(() -> {
            var pane = pane();
            pane.setState(GlyphState.TODO);
            pane.setMissing("Still missing:", List.of("the external ID of step 4"));
            laidOut(new VBox(pane), 600, 300);
            assertThat(pane.lookup(".code-view").isVisible()).isFalse();
            assertThat(pane.copyButton().isVisible()).isFalse();
            assertThat(texts(pane)).contains("Still missing:", "the external ID of step 4");
            pane.setMissing("", List.of());
            assertThat(pane.lookup(".code-view").isVisible()).isTrue();
            assertThat(pane.copyButton().isVisible()).isTrue();
        });
    }

    @Test
    void anIconButtonSaysWhatItDoes() {
        Fx.run(() -> {
            var button = new IconButton(Icons.DELETE, "Delete prod-backups");
            assertThat(button.getAccessibleText()).isEqualTo("Delete prod-backups");
            assertThat(LazyTooltipTest.tipUnderPointer(button)).isEqualTo("Delete prod-backups");
        });
    }

    @Test
    void aBrokenValueIsReadAndCopiedInOnePiece() {
        Fx.run(() -> {
            clearClipboard();
            var arn = "arn:aws:iam::041623484421:role/zilliz-prod";
            var entry = new ConsoleEntryValue("ARN", arn, LABELS);
            laidOut(new VBox(entry), 200, 200);
            var value = (MonoValue) entry.lookup(".mono-value");
            assertThat(((Text) value.lookup(".value-text")).getText()).contains("\n");
            assertThat(value.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo(arn);
            ((ButtonBase) entry.lookup(".copy-button")).fire();
            assertThat(clipboard()).isEqualTo(arn);
        });
    }

    @Test
    void aFieldTellsItsFindingsToScreenReadersToo() {
        Fx.run(() -> {
            var repaired = new ArrayList<String>();
            var input = new TextField("Acme");
            var box = new FieldBox();
            box.setLabel("_Bucket name");
            box.setInput(input);
            box.setHint("Lower case.");
            box.getNotes()
                    .add(new FieldMessage(
                            GlyphState.FAILED, "No capital letters.", "Use acme", () -> repaired.add("acme")));
            laidOut(new VBox(box), 400, 200);
            assertThat(input.getAccessibleHelp()).isEqualTo("No capital letters. Lower case.");
            assertThat(input.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("invalid"));
            assertThat(((Label) box.lookup(".field-label")).getLabelFor()).isSameAs(input);
            ((Hyperlink) box.lookup(".field-repair")).fire();
            assertThat(repaired).containsExactly("acme");
            box.getNotes().setAll(new FieldMessage(GlyphState.WARNING, "Used twice."));
            assertThat(input.getPseudoClassStates())
                    .contains(PseudoClass.getPseudoClass("warned"))
                    .doesNotContain(PseudoClass.getPseudoClass("invalid"));
            box.getNotes().clear();
            assertThat(input.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("warned"));
            assertThat(input.getAccessibleHelp()).isEqualTo("Lower case.");
        });
    }

    @Test
    void railItemsArePressedByKeyboardAndByScreenReader() {
        Fx.run(() -> {
            var chosen = new ArrayList<Integer>();
            var rail = new StepRail();
            rail.getItems()
                    .addAll(
                            new StepRail.Item(GlyphState.CHECKED, "checked", "Bucket", ""),
                            new StepRail.Item(GlyphState.WAITING, "waiting", "Role", "for 2 days"));
            rail.setOnChoose(chosen::add);
            laidOut(new VBox(rail), 200, 200);
            var items = rail.getChildrenUnmodifiable();
            press(items.get(1), KeyCode.ENTER, false, false);
            pressAndRelease(items.get(0), KeyCode.SPACE);
            items.get(1).executeAccessibleAction(AccessibleAction.FIRE);
            assertThat(chosen).containsExactly(1, 0, 1);
            assertThat(items.get(1).getAccessibleText()).isEqualTo("Role, waiting, for 2 days");
            assertThat(items.get(1).getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
            press(items.get(0), KeyCode.DOWN, false, false);
            assertThat(rail.getScene().getFocusOwner()).isSameAs(items.get(1));
        });
    }

    @Test
    void railKeepsItsRowsWhenAStateChanges() {
        Fx.run(() -> {
            var rail = new StepRail();
            rail.getItems().add(new StepRail.Item(GlyphState.TODO, "", "Bucket", ""));
            var before = rail.getChildren().getFirst();
            rail.getItems().setAll(new StepRail.Item(GlyphState.CHECKED, "", "Bucket", ""));
            assertThat(rail.getChildren().getFirst()).isSameAs(before);
        });
    }

    @Test
    void aFoldOpensByKeyboardAndSaysSo() {
        Fx.run(() -> {
            var fold = new DisclosureRow();
            fold.setTitle("As documented");
            fold.setContent(new Label("inside"));
            var head = fold.lookup(".fold-head");
            assertThat(head.queryAccessibleAttribute(AccessibleAttribute.EXPANDED))
                    .isEqualTo(false);
            pressAndRelease(head, KeyCode.SPACE);
            assertThat(fold.isExpanded()).isTrue();
            assertThat(head.queryAccessibleAttribute(AccessibleAttribute.EXPANDED))
                    .isEqualTo(true);
            assertThat(((Region) fold.lookup(".fold-body")).isVisible()).isTrue();
        });
    }

    @Test
    void onlyACheckWithDetailsCanBeOpened() {
        Fx.run(() -> {
            var row = new CheckRow();
            row.show(new CheckRow.Content(
                    GlyphState.CHECKED, "passed", "Bucket is there", "acme", "Amazon S3", "0.3 s", null));
            var head = row.lookup(".check-head");
            assertThat(head.isFocusTraversable()).isFalse();
            var details = new CheckRow.Details(
                    List.of(new CheckRow.Details.Part("Why", List.of(new TextRun.Plain("Because.")))), List.of(), null);
            row.show(new CheckRow.Content(
                    GlyphState.FAILED, "failed", "Bucket is missing", "acme", "Amazon S3", "0.3 s", details));
            assertThat(head.isFocusTraversable()).isTrue();
            press(head, KeyCode.ENTER, false, false);
            assertThat(row.isExpanded()).isTrue();
            assertThat(texts(row)).contains("Because.");
        });
    }

    @Test
    void severalLinesOfEvidenceAreReadOneAfterTheOther() {
        Fx.run(() -> {
            var row = new CheckRow();
            row.show(new CheckRow.Content(
                    GlyphState.CHECKED, "passed", "Values are right", "Prefix: a\nRole: b", "rule", "", null));
            assertThat(row.lookup(".check-head").getAccessibleText())
                    .isEqualTo("Values are right, passed, Prefix: a, Role: b, rule");
        });
    }

    @Test
    void aRowButtonIsArmedWhileSpaceIsDownAndFiresWhenItIsReleased() {
        Fx.run(() -> {
            var fired = new ArrayList<String>();
            var row = new RowButton();
            row.setOnAction(_ -> fired.add("fired"));
            press(row, KeyCode.SPACE, false, false);
            assertThat(row.getPseudoClassStates()).contains(ARMED);
            assertThat(fired).isEmpty();
            release(row, KeyCode.SPACE);
            assertThat(row.getPseudoClassStates()).doesNotContain(ARMED);
            assertThat(fired).containsExactly("fired");
            release(row, KeyCode.SPACE);
            assertThat(fired).as("released without having been pressed here").hasSize(1);
        });
    }

    @Test
    void aRowButtonThatLosesTheFocusIsNoLongerArmed() {
        Fx.run(() -> {
            var fired = new ArrayList<String>();
            var row = new RowButton();
            row.setOnAction(_ -> fired.add("fired"));
            var other = new RowButton();
            var stage = new Stage();
            stage.setScene(laidOut(new VBox(row, other), 200, 100).getScene());
            stage.show();
            row.requestFocus();
            press(row, KeyCode.SPACE, false, false);
            other.requestFocus();
            release(row, KeyCode.SPACE);
            stage.hide();
            assertThat(row.getPseudoClassStates()).doesNotContain(ARMED);
            assertThat(fired).isEmpty();
        });
    }

    @Test
    void enterOpensAnIntegrationAndSpaceSelectsIt() {
        Fx.run(() -> {
            var told = new ArrayList<String>();
            var row = new ListRow();
            row.setOnAction(_ -> told.add("selected"));
            row.setOnOpen(() -> told.add("opened"));
            pressAndRelease(row, KeyCode.SPACE);
            press(row, KeyCode.ENTER, false, false);
            assertThat(told).containsExactly("selected", "opened");
        });
    }

    @Test
    void cancelIsThereOnlyWhileChecksRun() {
        Fx.run(() -> {
            var banner = new VerdictBanner();
            banner.setCancelText("Cancel");
            assertThat(texts(banner)).doesNotContain("Cancel");
            banner.setProgress(0.5);
            assertThat(texts(banner)).contains("Cancel");
            banner.setTitle("Blocked");
            banner.setCounts("1 failed.");
            assertThat(banner.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                    .isEqualTo("Blocked 1 failed.");
            banner.setProgress(Double.NaN);
            assertThat(texts(banner)).doesNotContain("Cancel");
        });
    }

    @Test
    void aChipDoesNotMoveItsValueWhenCopied() {
        Fx.run(() -> {
            var chip = new CopyChip("zilliz-prod-backups-policy", LABELS);
            laidOut(new VBox(chip), 240, 100);
            double before = chip.copyButton().getWidth();
            chip.copyButton().fire();
            Snapshots.layOut(chip.getScene(), 240, 100);
            assertThat(chip.copyButton().getWidth()).isEqualTo(before);
            assertThat(chip.copyButton().getAccessibleText()).startsWith("Copied");
        });
    }

    @Test
    void everyStateHasAnOutlineOfItsOwn() {
        assertThat(Stream.of(GlyphState.values()).map(GlyphState::path)).doesNotHaveDuplicates();
    }

    private static List<String> texts(Node root) {
        return Snapshots.all(root)
                .filter(node -> visible(node, root))
                .map(node -> switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case Text text -> text.getText();
                    default -> null;
                })
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    private static boolean visible(Node node, Node root) {
        for (var at = node; at != null && at != root; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
