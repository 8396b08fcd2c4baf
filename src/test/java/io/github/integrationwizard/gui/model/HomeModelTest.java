package io.github.integrationwizard.gui.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.LastCheckResult;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.gui.context.BackgroundWork;
import io.github.integrationwizard.store.ImportResult;
import io.github.integrationwizard.store.IntegrationStore;
import io.github.integrationwizard.store.StoreException;
import io.github.integrationwizard.store.TransferFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomeModelTest {
    private static final Instant NOW = Instant.EPOCH;

    private final Path home = Jimfs.newFileSystem(Configuration.unix()).getPath("/home");
    private final IntegrationStore store =
            new IntegrationStore(home, Clock.fixed(NOW, ZoneOffset.UTC), () -> new UUID(0, 99));
    private final HomeModel model = new HomeModel(
            store,
            id -> id.equals("aws") ? Optional.of(new AwsProvider()) : Optional.empty(),
            Runnable::run,
            Runnable::run,
            new BackgroundWork());

    private void keep(long id, Integration integration) throws StoreException {
        Integration own = new Integration(
                new UUID(0, id),
                0,
                integration.draft(),
                integration.steps(),
                integration.zillizIntegrationId(),
                integration.lastResult(),
                NOW,
                NOW);
        store.save(own);
    }

    private static Integration named(String name, String region) {
        return Integration.begin(
                new UUID(0, 0), Draft.empty("aws").with("name", name).with("regionId", region), NOW);
    }

    @BeforeEach
    void keepSome() throws StoreException {
        keep(1, named("prod-backups", "aws-us-west-2"));
        keep(
                2,
                named("Archive", "aws-eu-central-1")
                        .withState(
                                Step.TRUST,
                                StepState.TO_DO.withTicket("CHG-48213").waiting(Party.ZILLIZ_ADMIN, NOW)));
        keep(3, named("監査ログ", "aws-cn-northwest-1").withZillizIntegrationId(Optional.of("integ-1")));
        Integration volume = named("volume", "aws-us-east-1");
        keep(
                4,
                volume.withLastResult(new LastCheckResult(
                        Verdict.NO_BLOCKER_FOUND,
                        Level.OFFLINE,
                        NOW,
                        volume.draft().hash())));
        model.refresh();
    }

    private List<String> shown() {
        return model.rows().stream()
                .map(row -> switch (row) {
                    case HomeRow.Group(NextActor turn, int count) -> turn + " " + count;
                    case HomeRow.Item(HomeEntry entry) -> entry.integration().name();
                })
                .toList();
    }

    @Test
    void integrationsAreGroupedByWhoseTurnItIs() {
        model.orderProperty().set(HomeModel.Order.NAME);

        assertThat(shown())
                .containsExactly("YOURS 1", "prod-backups", "WAITING 1", "Archive", "DONE 2", "volume", "監査ログ");
    }

    @Test
    void searchLooksAtEveryValueTicketAndId() {
        for (var search : List.of("PROD", "west-2", "chg-48213", "integ-1", "監査", "arch eu-central", "Arch　EU")) {
            model.searchProperty().set(search);
            assertThat(shown()).as(search).hasSize(2);
        }
        model.searchProperty().set("nowhere");
        assertThat(shown()).isEmpty();
        model.searchProperty().set("  ");
        assertThat(shown()).hasSize(7);
    }

    @Test
    void aFilterShowsOneGroup() {
        model.filterProperty().set(NextActor.WAITING);

        assertThat(shown()).containsExactly("WAITING 1", "Archive");
        assertThat(model.count(NextActor.DONE)).isEqualTo(2);
    }

    @Test
    void aWrongValueIsYourTurnWhateverWasCheckedBefore() throws StoreException {
        Integration wrong = named("wrong", "aws-us-west-2");
        keep(
                5,
                wrong.withDraft(wrong.draft().with("bucketName", "My_Bucket"))
                        .withZillizIntegrationId(Optional.of("integ-2")));
        model.refresh();
        model.filterProperty().set(NextActor.YOURS);

        assertThat(shown()).contains("wrong");
    }

    @Test
    void theChosenOneStaysChosenWhenAllIsReadAnew() throws StoreException {
        model.selectedProperty().set(model.entries().getLast());
        UUID id = model.selectedProperty().get().integration().id();
        keep(6, named("new", "aws-us-west-2"));
        model.refresh();

        assertThat(model.selectedProperty().get().integration().id()).isEqualTo(id);
    }

    @Test
    void whatThisVersionDoesNotKnowIsTold() throws StoreException {
        keep(7, Integration.begin(new UUID(0, 0), Draft.empty("gcs").with("name", "elsewhere"), NOW));
        model.refresh();

        assertThat(model.unknown()).extracting(Integration::name).containsExactly("elsewhere");
        assertThat(shown()).doesNotContain("elsewhere");
    }

    @Test
    void deletingIsUndoneCompletely() {
        Integration before = model.entries().getFirst().integration();
        model.delete(before);
        assertThat(model.entries()).hasSize(3);
        model.undoDelete();

        assertThat(model.entries()).extracting(HomeEntry::integration).contains(before);
        assertThat(model.deletedProperty().get()).isNull();
    }

    @Test
    void aDeletionThatIsDismissedStays() {
        model.delete(model.entries().getFirst().integration());
        model.keepDeleted();
        model.undoDelete();

        assertThat(model.deletedProperty().get()).isNull();
        assertThat(model.entries()).hasSize(3);
    }

    @Test
    void whatAnotherProgramDeletedIsGone() throws Exception {
        Files.delete(home.resolve("integrations/" + new UUID(0, 1) + ".json"));
        model.refresh();
        assertThat(model.failureProperty().get()).isNull();
        assertThat(model.entries()).hasSize(3);
    }

    @Test
    void whatIsExportedIsTakenOverElsewhereOnce() throws Exception {
        Path file = home.resolveSibling("handover.json");
        model.export(model.entries().stream().map(HomeEntry::integration).toList(), file);
        assertThat(model.exportedProperty().get().written()).isTrue();

        var elsewhere = new IntegrationStore(
                home.resolveSibling("elsewhere"), Clock.fixed(NOW, ZoneOffset.UTC), () -> new UUID(0, 500));
        var other = new HomeModel(
                elsewhere, _ -> Optional.of(new AwsProvider()), Runnable::run, Runnable::run, new BackgroundWork());
        other.importFrom(List.of(file));
        assertThat(other.entries()).hasSize(4);
        other.importFrom(List.of(file));
        assertThat(other.entries()).hasSize(4);
        assertThat(other.importedProperty().get().files().getFirst().arrivals().arrivals())
                .allMatch(arrival -> arrival.outcome() == ImportResult.Outcome.ALREADY_HERE);
    }

    @Test
    void aFileOfAnotherKindIsRefusedWithItsReason() throws Exception {
        Path file = home.resolveSibling("other.json");
        Files.writeString(file, "{\"Version\": \"2012-10-17\"}");
        model.importFrom(List.of(file));

        assertThat(model.importedProperty().get().files().getFirst().problems())
                .extracting(TransferFile.Problem::reason)
                .containsExactly(TransferFile.Reason.OTHER_KIND);
        assertThat(model.entries()).hasSize(4);
    }

    @Test
    void everyFileIsToldWhatBecameOfIt() throws Exception {
        Path good = home.resolveSibling("good.json");
        model.export(List.of(model.entries().getFirst().integration()), good);
        Path binary = Files.write(home.resolveSibling("film.bin"), new byte[] {(byte) 0xff, 0, 1});
        Path folder = Files.createDirectory(home.resolveSibling("folder"));
        model.importFrom(List.of(good, binary, folder, home.resolveSibling("gone")));

        assertThat(model.importedProperty().get().leftOut()).isZero();
        assertThat(model.importedProperty().get().files())
                .extracting(file -> file.problems().stream()
                        .map(TransferFile.Problem::reason)
                        .toList())
                .containsExactly(
                        List.of(),
                        List.of(TransferFile.Reason.NOT_JSON),
                        List.of(TransferFile.Reason.NOT_A_FILE),
                        List.of(TransferFile.Reason.NO_ACCESS));
    }

    @Test
    void ofVeryManyFilesOnlySomeAreRead() {
        model.importFrom(Collections.nCopies(1000, home.resolveSibling("gone")));

        assertThat(model.importedProperty().get().files()).hasSize(HomeModel.MOST_FILES);
        assertThat(model.importedProperty().get().leftOut()).isEqualTo(1000 - HomeModel.MOST_FILES);
    }

    @Test
    void onlyWhatHasChangedIsWorkedOutAnew() throws Exception {
        List<HomeEntry> before = List.copyOf(model.entries());
        store.save(store.load(new UUID(0, 1)).orElseThrow().withZillizIntegrationId(Optional.of("integ-9")));
        model.refresh();

        assertThat(model.entries()).hasSize(before.size());
        assertThat(model.entries().getFirst().turn()).isEqualTo(NextActor.DONE);
        assertThat(before.stream().filter(entry -> model.entries().stream().anyMatch(now -> now == entry)))
                .hasSize(before.size() - 1);
    }

    @Test
    void whatWasReadAheadIsThereAtOnce() throws StoreException {
        var work = new ArrayDeque<Runnable>();
        var early = new HomeModel(
                store, _ -> Optional.of(new AwsProvider()), work::add, Runnable::run, new BackgroundWork());
        early.readAhead();
        work.remove().run();
        keep(5, named("later", "aws-us-east-1"));
        early.refresh();
        assertThat(early.loadedProperty().get()).isTrue();
        assertThat(early.entries()).hasSize(4);
        assertThat(work).isEmpty();
        early.refresh();
        work.remove().run();
        assertThat(early.entries()).hasSize(5);
    }

    @Test
    void whatIsStillBeingReadIsWaitedForInTheBackground() {
        var work = new ArrayDeque<Runnable>();
        var early = new HomeModel(
                store, _ -> Optional.of(new AwsProvider()), work::add, Runnable::run, new BackgroundWork());
        early.readAhead();
        early.refresh();
        assertThat(early.loadedProperty().get()).isFalse();
        work.remove().run();
        work.remove().run();
        assertThat(early.entries()).hasSize(4);
    }

    @Test
    void aFailureOfReadingAheadIsTold() throws IOException {
        Path blocked = Files.writeString(home.resolveSibling("blocked"), "");
        var elsewhere = new IntegrationStore(blocked, Clock.fixed(NOW, ZoneOffset.UTC), () -> new UUID(0, 99));
        var early = new HomeModel(
                elsewhere, _ -> Optional.of(new AwsProvider()), Runnable::run, Runnable::run, new BackgroundWork());
        early.readAhead();
        assertThat(early.failureProperty().get()).isNull();
        early.refresh();
        assertThat(early.failureProperty().get()).isNotNull();
    }

    @Test
    void whatHasNotChangedIsNotShownAnew() {
        var changes = new AtomicInteger();
        model.entries().subscribe(changes::incrementAndGet);
        model.rows().subscribe(changes::incrementAndGet);
        model.refresh();
        assertThat(changes).hasValue(0);
    }

    @Test
    void aHeadingIsSkippedInTheDirectionOfTheSelection() {
        model.orderProperty().set(HomeModel.Order.NAME);
        HomeEntry archive = ((HomeRow.Item) model.rows().get(3)).entry();

        assertThat(model.select(1, 2)).hasValue(3);
        assertThat(model.select(3, 2)).hasValue(1);
        assertThat(model.select(1, 0)).hasValue(1);
        assertThat(model.select(1, 3)).isEmpty();
        assertThat(model.selectedProperty().get()).isEqualTo(archive);
        assertThat(model.select(3, -1)).isEmpty();
        assertThat(model.selectedProperty().get()).isEqualTo(archive);
    }

    @Test
    void theFirstIntegrationIsSelectedWhereNoneWas() {
        assertThat(model.selectedRow()).hasValue(1);
        assertThat(model.selectedProperty().get())
                .isEqualTo(((HomeRow.Item) model.rows().get(1)).entry());

        model.searchProperty().set("nowhere");
        assertThat(model.selectedRow()).isEmpty();
    }
}
