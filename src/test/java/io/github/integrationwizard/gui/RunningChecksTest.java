package io.github.integrationwizard.gui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.Evidence;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.ProvenFor;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.failure.FailureCode;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.gui.model.CheckRun;
import io.github.integrationwizard.gui.model.Paused;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.MonoValue;
import io.github.integrationwizard.gui.widget.RowButton;
import io.github.integrationwizard.gui.widget.check.CheckRow;
import io.github.integrationwizard.store.Settings;
import io.github.integrationwizard.text.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the window shows while checks run, and that a run outlasts the page that shows it.
class RunningChecksTest {
    private static final String EXTERNAL_ID = "aws.input.extid";
    private static final String BUCKET = "aws.input.bucket";
    private static final String ROLE = "aws.input.role";
    private static final String PARTITION = "aws.input.partition";
    private static final String REST = "aws.input.rest";
    private static final Outcome PASS = seen(Status.PASS);
    private static final Outcome FAIL = seen(Status.FAIL, new Cause.Missing("roleArn"));

    @TempDir
    Path home;

    private final SlowChecks slow = new SlowChecks();
    private Bench bench;

    private static Outcome seen(Status status, Cause... causes) {
        return Outcome.seen(
                status,
                ProvenFor.DOCUMENT,
                new Evidence(Evidence.Origin.TYPED, Map.of("bucketName", "acme-zilliz-backups")),
                List.of(causes));
    }

    @AfterEach
    void comeToRest() {
        slow.releaseAll();
        bench.comeToRest();
    }

    /// A wizard whose page of the checks is shown.
    private void open() {
        open(Language.EN, false);
    }

    private void open(Language language, boolean dark) {
        bench = Fx.get(() -> {
            var made = new Bench(
                    home,
                    language,
                    dark,
                    List.of(slow.provider()),
                    Runnable::run,
                    Thread::startVirtualThread,
                    Platform::runLater);
            made.shell.open(
                    made.keep(1, "name", "backups", "regionId", "aws-us-west-2", "bucketName", "acme-zilliz-backups"));
            return made;
        });
        show(Step.VALIDATE);
    }

    private void show(Step step) {
        Fx.run(() -> {
            bench.shell.show(step);
            Snapshots.layOut(bench.scene, 1180, 760);
        });
    }

    private void layOut() {
        Fx.run(() -> Snapshots.layOut(bench.scene, 1180, 760));
    }

    private Node at(String selector) {
        return bench.scene.getRoot().lookup(selector);
    }

    private List<CheckRow> rows() {
        return Fx.get(() -> bench.scene.getRoot().lookupAll(".check-row").stream()
                .map(CheckRow.class::cast)
                .toList());
    }

    private List<GlyphState> glyphs() {
        List<CheckRow> rows = rows();
        return Fx.get(() -> rows.stream().map(RunningChecksTest::glyph).toList());
    }

    private CheckRun.State state() {
        return Fx.get(() -> bench.shell.checks().orElseThrow().state());
    }

    private static GlyphState glyph(CheckRow row) {
        Set<PseudoClass> states = row.lookup(".state-glyph").getPseudoClassStates();
        return Stream.of(GlyphState.values())
                .filter(state -> states.contains(PseudoClass.getPseudoClass(
                        state.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
                .findFirst()
                .orElseThrow();
    }

    /// Everything that a screen reader says about a row.
    private static String read(CheckRow row) {
        return Fx.get(() -> row.lookup(".check-head").getAccessibleText());
    }

    private String verdict() {
        return Fx.get(() -> ((Label) at(".verdict-title")).getText());
    }

    private String counts() {
        return Fx.get(() -> ((Label) at(".verdict-counts")).getText());
    }

    private void untilGlyphs(GlyphState... expected) throws Exception {
        Fx.until(() -> glyphs().equals(List.of(expected)));
    }

    @Test
    void aRunningCheckLooksRunning() throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS).with(ROLE, Level.OFFLINE, FAIL);
        open();
        untilGlyphs(GlyphState.RUNNING, GlyphState.RUNNING);
        assertThat(counts()).isEqualTo("0 of 2 checks done");
        assertThat(Fx.get(() -> at("#check-again").isVisible()
                        && at("#check-again").getParent().isVisible()))
                .isFalse();
        slow.release(BUCKET);
        untilGlyphs(GlyphState.CHECKED, GlyphState.RUNNING);
        assertThat(counts()).isEqualTo("1 of 2 checks done");
        slow.release(ROLE);
        untilGlyphs(GlyphState.FAILED, GlyphState.CHECKED);
    }

    @Test
    void leavingThePageKeepsTheRunGoing() throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS).with(ROLE, Level.OFFLINE, FAIL);
        open();
        untilGlyphs(GlyphState.RUNNING, GlyphState.RUNNING);
        show(Step.TRUST);
        slow.releaseAll();
        Fx.until(() -> Fx.get(bench.shell::isChecked));
        assertThat(slow.interrupted()).isZero();
        assertThat(bench.store.list().integrations().getFirst().lastResult()).isPresent();
        show(Step.VALIDATE);

        assertThat(glyphs()).containsExactly(GlyphState.FAILED, GlyphState.CHECKED);
        assertThat(slow.begun()).isEqualTo(2);
    }

    @Test
    void comingBackShowsTheRunAsItIs() throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS).with(ROLE, Level.OFFLINE, FAIL);
        open();
        untilGlyphs(GlyphState.RUNNING, GlyphState.RUNNING);
        show(Step.TRUST);
        slow.release(BUCKET);
        Fx.until(() ->
                Fx.get(() -> bench.shell.checks().orElseThrow().endedProperty().get() == 1));
        show(Step.VALIDATE);
        assertThat(glyphs()).containsExactly(GlyphState.CHECKED, GlyphState.RUNNING);
        slow.release(ROLE);
        untilGlyphs(GlyphState.FAILED, GlyphState.CHECKED);
        assertThat(slow.begun()).isEqualTo(2);
    }

    @Test
    void anotherLanguageKeepsTheRunGoing() throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS);
        open();
        untilGlyphs(GlyphState.RUNNING);
        CheckRow before = rows().getFirst();
        Fx.run(() -> bench.shell.change(now -> now.withLanguage(Optional.of("ja"))));
        layOut();
        assertThat(rows()).doesNotContain(before);
        assertThat(glyphs()).containsExactly(GlyphState.RUNNING);
        slow.release(BUCKET);
        untilGlyphs(GlyphState.CHECKED);
        assertThat(counts()).startsWith("合格 1");
        assertThat(slow.interrupted()).isZero();
        assertThat(slow.begun()).isEqualTo(1);
    }

    @Test
    void aSheetOverThePageKeepsTheRunGoing() throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS);
        open();
        untilGlyphs(GlyphState.RUNNING);
        Fx.run(() -> ((RowButton) at("#step-state")).fire());
        slow.release(BUCKET);
        Fx.until(() -> state() == CheckRun.State.DONE);
        assertThat(slow.interrupted()).isZero();
    }

    /// What the status bar says of the run, once that has lasted long enough to be shown.
    private String inStatusBar() throws Exception {
        Fx.until(() -> Fx.get(() -> at("#running") != null));
        return Fx.get(() -> ((Button) at("#running")).getText());
    }

    @Test
    void theStatusBarShowsTheRunOnEveryPageOfTheWizard() throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS).with(ROLE, Level.OFFLINE, FAIL);
        open();
        assertThat(inStatusBar()).isEqualTo("Checking 0 of 2");
        show(Step.TRUST);
        slow.release(BUCKET);
        Fx.until(() -> inStatusBar().equals("Checking 1 of 2"));
        assertThat(Fx.get(() -> ((ProgressBar) at(".status-line .progress-bar")).getProgress()))
                .isEqualTo(0.5);
        Fx.run(() -> bench.shell.change(now -> now.withLanguage(Optional.of("ja"))));
        assertThat(inStatusBar()).isEqualTo("検査中: 1 / 2");
        slow.release(ROLE);
        Fx.until(() -> Fx.get(() -> at("#running") == null));
    }

    @Test
    void cancelInTheStatusBarStopsTheRunFromAnotherPage() throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS);
        open();
        inStatusBar();
        show(Step.TRUST);
        Fx.run(() -> ((Hyperlink) at("#cancel-running")).fire());
        assertThat(state()).isEqualTo(CheckRun.State.CANCELLED);
        Fx.until(() -> slow.interrupted() == 1);
        assertThat(Fx.get(() -> at("#running"))).isNull();
        assertThat(Fx.get(() -> at("#checks-ended")))
                .as("a cancelled run needs no notice")
                .isNull();
    }

    @Test
    void aRunThatEndsElsewhereIsAnnouncedAndLeadsToItsResults() throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS).with(ROLE, Level.OFFLINE, FAIL);
        open();
        untilGlyphs(GlyphState.RUNNING, GlyphState.RUNNING);
        show(Step.TRUST);
        assertThat(Fx.get(() -> at("#checks-ended"))).isNull();
        slow.releaseAll();
        Fx.until(() -> Fx.get(() -> at("#checks-ended") != null));
        layOut();
        assertThat(Fx.get(() -> at("#checks-ended").getAccessibleText())).isEqualTo("Checks ended: blocked");
        assertThat(Fx.get(() -> at("#checks-ended").getAccessibleRole())).isEqualTo(AccessibleRole.TEXT);
        Fx.run(() -> ((Button) at("#show-checks")).fire());
        layOut();
        assertThat(Fx.get(() -> at("#checks-ended"))).isNull();
        assertThat(glyphs()).containsExactly(GlyphState.FAILED, GlyphState.CHECKED);
    }

    @Test
    void aDismissedNoticeDoesNotComeBack() throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS);
        open();
        untilGlyphs(GlyphState.RUNNING);
        show(Step.TRUST);
        slow.releaseAll();
        Fx.until(() -> Fx.get(() -> at("#checks-ended") != null));
        layOut();
        Fx.run(() -> ((Button) at("#dismiss-checks")).fire());
        show(Step.GRANT);
        assertThat(Fx.get(() -> at("#checks-ended"))).isNull();
    }

    @Test
    void aRunThatEndsOnItsOwnPageNeedsNoNotice() throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS);
        open();
        slow.releaseAll();
        Fx.until(() -> state() == CheckRun.State.DONE);
        assertThat(Fx.get(() -> at("#checks-ended"))).isNull();
    }

    @Test
    void leavingTheWizardStopsTheRun() throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS);
        open();
        slow.awaitBegun(BUCKET);
        Fx.run(bench.shell::showHome);
        Fx.until(() -> slow.interrupted() == 1);
    }

    @Test
    void aCancelledRunStaysCancelledUntilItIsStartedAgain() throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS).with(ROLE, Level.OFFLINE, FAIL);
        open();
        untilGlyphs(GlyphState.RUNNING, GlyphState.RUNNING);
        slow.release(BUCKET);
        untilGlyphs(GlyphState.CHECKED, GlyphState.RUNNING);
        Fx.run(() -> ((Button) at(".verdict-line > .button")).fire());
        assertThat(glyphs()).containsExactly(GlyphState.CHECKED, GlyphState.SKIPPED);
        Fx.until(() -> slow.interrupted() == 1);
        show(Step.TRUST);
        show(Step.VALIDATE);
        assertThat(state()).isEqualTo(CheckRun.State.CANCELLED);
        assertThat(slow.begun()).isEqualTo(2);
        Fx.run(() -> ((Button) at("#check-again")).fire());
        untilGlyphs(GlyphState.CHECKED, GlyphState.RUNNING);
        slow.release(ROLE);
        untilGlyphs(GlyphState.FAILED, GlyphState.CHECKED);
    }

    @Test
    void whatTheServiceSaidCanBeReadAndCopiedWithItsSecretsMasked() throws Exception {
        var failure = Failure.of(FailureCode.SIGNATURE_MISMATCH)
                .withService(Optional.of("SignatureDoesNotMatch"), Optional.of("4442587FB7D0A2F9"))
                .withMessage("The request\n of LTAI5tExampleKeyOfAlibaba was refused");
        slow.with(BUCKET, Level.OFFLINE, Outcome.unknown(new Cause.Failed(failure)));
        slow.releaseAll();
        open();
        untilGlyphs(GlyphState.UNKNOWN);
        CheckRow row = rows().getFirst();
        Fx.run(() -> row.setExpanded(true));
        layOut();
        String masked = "The request of LT…baba[25] was refused";
        Fx.run(() -> {
            var said = (MonoValue) row.lookup(".check-raw .mono-value");
            assertThat(said.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo(masked);
        });
        assertThat(Fx.get(() -> texts(row.lookup(".check-raw")))).contains("SignatureDoesNotMatch");
    }

    private static List<String> texts(Node within) {
        return within.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .toList();
    }

    @Test
    void aResultLeavesTheOtherRowsWithTheirFocusAndOpenedDetails() throws Exception {
        slow.with(EXTERNAL_ID, Level.OFFLINE, PASS)
                .with(BUCKET, Level.OFFLINE, PASS)
                .with(ROLE, Level.OFFLINE, FAIL);
        open();
        untilGlyphs(GlyphState.RUNNING, GlyphState.RUNNING, GlyphState.RUNNING);
        List<CheckRow> before = rows();
        slow.release(ROLE);
        untilGlyphs(GlyphState.RUNNING, GlyphState.RUNNING, GlyphState.FAILED);
        CheckRow role = before.getLast();
        Node head = Fx.get(() -> {
            role.setExpanded(true);
            role.lookup(".check-head").requestFocus();
            return bench.scene.getFocusOwner();
        });
        Node details = Fx.get(() -> role.lookup(".check-parts"));
        assertThat(Fx.get(() -> head.getParent() == role)).isTrue();
        assertThat(details).isNotNull();

        slow.release(BUCKET);
        untilGlyphs(GlyphState.RUNNING, GlyphState.CHECKED, GlyphState.FAILED);
        assertThat(rows()).isEqualTo(before);
        assertThat(Fx.get(() -> role.lookup(".check-parts"))).isSameAs(details);
        assertThat(Fx.get(() -> bench.scene.getFocusOwner())).isSameAs(head);

        slow.release(EXTERNAL_ID);
        untilGlyphs(GlyphState.FAILED, GlyphState.CHECKED, GlyphState.CHECKED);
        assertThat(rows()).containsExactly(role, before.get(0), before.get(1));
        assertThat(Fx.get(() -> role.lookup(".check-parts"))).isSameAs(details);
        assertThat(Fx.get(() -> bench.scene.getFocusOwner())).isSameAs(head);
    }

    @Test
    void onlyLevelZeroStartsByItself() throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS).with(ROLE, Level.READ, FAIL);
        slow.releaseAll();
        open();
        Fx.until(() -> state() == CheckRun.State.DONE);
        assertThat(glyphs()).containsExactly(GlyphState.CHECKED);
        Fx.run(() -> bench.shell.checks().orElseThrow().start(Level.READ));
        Fx.until(() -> state() == CheckRun.State.DONE);
        assertThat(glyphs()).containsExactly(GlyphState.FAILED, GlyphState.CHECKED);
    }

    @Test
    void aKeyStrokeMarksResultsAsOfEarlierAnswersAndLeavesThemThere() throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS).with(ROLE, Level.READ, FAIL);
        slow.releaseAll();
        open();
        Fx.until(() -> state() == CheckRun.State.DONE);
        Fx.run(() -> bench.shell.checks().orElseThrow().start(Level.READ));
        Fx.until(() -> state() == CheckRun.State.DONE);
        assertThat(verdict()).startsWith("Blocked");
        show(Step.STORAGE);
        Fx.run(() -> ((TextField) at("#bucketName")).appendText("x"));
        assertThat(state()).isEqualTo(CheckRun.State.OUTDATED);
        show(Step.VALIDATE);
        Fx.until(() -> state() == CheckRun.State.DONE);

        assertThat(glyphs()).containsExactly(GlyphState.CHECKED, GlyphState.FAILED);
        assertThat(verdict()).doesNotStartWith("Blocked");
        assertThat(counts())
                .isEqualTo("Passed: 1. Warnings: 0. Failed: 0. Unknown: 0. Skipped: 0. Of earlier answers: 1.");
        CheckRow earlier = rows().getLast();
        assertThat(read(earlier)).contains(", failed, from earlier answers");
        assertThat(Fx.get(() -> earlier.getPseudoClassStates().stream()
                        .map(Object::toString)
                        .toList()))
                .contains("earlier");
        assertThat(sections()).containsExactly("All checks", "From earlier answers");
    }

    @Test
    void aPausingCheckSaysWhenItIsTriedAgain() throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS);
        open();
        untilGlyphs(GlyphState.RUNNING);
        CheckRow row = rows().getFirst();
        Fx.run(() -> Paused.await(bench.shell.checks().orElseThrow().rows().getFirst(), Duration.ofMillis(11_200)));
        assertThat(glyphs()).containsExactly(GlyphState.WAITING);
        assertThat(read(row)).endsWith(", waiting, Checks again in 12 s");
        slow.release(BUCKET);
        untilGlyphs(GlyphState.CHECKED);
        assertThat(rows()).containsExactly(row);
    }

    static Stream<Arguments> everyLanguageAndTheme() {
        return ScreensTest.everyLanguageAndTheme();
    }

    @ParameterizedTest
    @MethodSource("everyLanguageAndTheme")
    void whatIsSaidOnOtherPagesIsWhole(Language language, boolean dark) throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS).with(ROLE, Level.OFFLINE, FAIL);
        open(language, dark);
        inStatusBar();
        show(Step.TRUST);
        var faults = new ArrayList<String>();
        Fx.run(() -> {
            faults.addAll(ScreensTest.look(bench, "running-elsewhere", 1180, 760));
            faults.addAll(ScreensTest.look(bench, "running-elsewhere-900x600", 900, 600));
        });
        slow.releaseAll();
        Fx.until(() -> Fx.get(() -> at("#checks-ended") != null));
        Fx.run(() -> {
            faults.addAll(ScreensTest.look(bench, "ended-elsewhere", 1180, 760));
            faults.addAll(ScreensTest.look(bench, "ended-elsewhere-900x600", 900, 600));
            bench.shell.change(now -> now.withTextSize(Settings.TextSize.LARGEST));
            faults.addAll(ScreensTest.look(bench, "large-ended-elsewhere-900x600", 900, 600));
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyLanguageAndTheme")
    void thePageIsWholeWhileChecksRun(Language language, boolean dark) throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS)
                .with(EXTERNAL_ID, Level.OFFLINE, FAIL)
                .with(ROLE, Level.OFFLINE, PASS)
                .with(PARTITION, Level.OFFLINE, PASS)
                .with(REST, Level.OFFLINE, PASS, ROLE);
        slow.release(BUCKET);
        slow.release(EXTERNAL_ID);
        open(language, dark);
        untilGlyphs(GlyphState.CHECKED, GlyphState.FAILED, GlyphState.RUNNING, GlyphState.RUNNING, GlyphState.TODO);
        Fx.run(() -> Paused.await(bench.shell.checks().orElseThrow().rows().get(2), Duration.ofSeconds(12)));
        assertThat(pictures("checks-running")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyLanguageAndTheme")
    void thePageIsWholeWithResultsOfEarlierAnswers(Language language, boolean dark) throws Exception {
        slow.with(BUCKET, Level.OFFLINE, PASS)
                .with(EXTERNAL_ID, Level.OFFLINE, Outcome.unknown(new Cause.Missing("externalId")))
                .with(ROLE, Level.READ, FAIL)
                .with(PARTITION, Level.READ, seen(Status.WARN, new Cause.Missing("roleArn")))
                .with(REST, Level.READ, PASS);
        slow.releaseAll();
        open(language, dark);
        Fx.until(() -> state() == CheckRun.State.DONE);
        Fx.run(() -> bench.shell.checks().orElseThrow().start(Level.READ));
        Fx.until(() -> state() == CheckRun.State.DONE);
        show(Step.STORAGE);
        Fx.run(() -> ((TextField) at("#bucketName")).appendText("-usw2"));
        show(Step.VALIDATE);
        untilGlyphs(GlyphState.UNKNOWN, GlyphState.CHECKED, GlyphState.FAILED, GlyphState.WARNING, GlyphState.CHECKED);
        assertThat(pictures("checks-earlier")).isEmpty();
    }

    private List<String> pictures(String page) {
        return Fx.get(() -> Stream.concat(
                        ScreensTest.look(bench, page, 1180, 760).stream(),
                        ScreensTest.look(bench, page + "-900x600", 900, 600).stream())
                .toList());
    }

    private List<String> sections() {
        return Fx.get(() -> bench.scene.getRoot().lookupAll(".check-rows > .section-line").stream()
                .filter(Node::isVisible)
                .map(line -> ((Label) line.lookup(".section-head")).getText())
                .toList());
    }
}
