package io.github.integrationwizard.store;

import static io.github.integrationwizard.store.Samples.CLOCK;
import static io.github.integrationwizard.store.Samples.COPY;
import static io.github.integrationwizard.store.Samples.ID;
import static io.github.integrationwizard.store.Samples.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.core.check.Evidence.Origin;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.report.Reports;
import io.github.integrationwizard.support.CheckRun;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportStoreTest {
    private final FileSystem files = Jimfs.newFileSystem(Configuration.unix().toBuilder()
            .setAttributeViews("basic", "owner", "posix")
            .build());
    private final Path home = files.getPath("/home/me/wizard");
    private final IntegrationStore integrations = new IntegrationStore(home, CLOCK, () -> COPY);
    private final ReportStore store = integrations.reports();

    @AfterEach
    void close() throws IOException {
        files.close();
    }

    private static Report report(int minute, Status status, Origin origin) {
        return Reports.of(Reports.NOW.plusSeconds(minute * 60L), status, origin);
    }

    private List<String> names(String... folder) throws IOException {
        Path path = home;
        for (String part : folder) {
            path = path.resolve(part);
        }
        if (!Files.exists(path)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(path)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<Report> kept() throws StoreException {
        return store.list(ID).reports();
    }

    @Test
    void whatIsKeptIsThereForTheNextProgramTheNewestFirst() throws Exception {
        Report older = report(1, Status.PASS, Origin.LIVE);
        Report newer = report(2, Status.FAIL, Origin.LIVE);
        store.save(ID, "aws", newer);
        store.save(ID, "aws", older);
        assertThat(new IntegrationStore(home, CLOCK, () -> COPY).reports().list(ID))
                .isEqualTo(new ReportStore.Listing(List.of(newer, older), List.of()));
        assertThat(names("reports", ID.toString()))
                .containsExactly("20260102T030505.678Z-2.json", "20260102T030605.678Z-2.json");
        assertThat(store.list(COPY).reports()).isEmpty();
    }

    @Test
    void theFileSaysWhatThePrintedJsonSaysAndIsItsOwnersAlone() throws Exception {
        store.save(ID, "aws", CheckRun.of(new AwsProvider(), Map.of("bucketName", "x")));
        Path file = home.resolve("reports").resolve(ID.toString()).resolve("19700101T000000.000Z-0.json");
        assertThat(Files.readString(file))
                .contains(
                        "\"schema\" : 1",
                        "\"provider\" : \"aws\"",
                        "\"verdict\" : \"BLOCKED\"",
                        "aws.input.bucket",
                        "BUCKET_LENGTH")
                .endsWith("}\n");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(file.getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void onlyTheNewestStayAndOfOlderOnesTheLastLiveAndTheLastBlockedOne() throws Exception {
        store.save(ID, "aws", report(0, Status.FAIL, Origin.IMPORTED));
        store.save(ID, "aws", report(1, Status.PASS, Origin.LIVE));
        var expected = new ArrayList<Instant>();
        for (int minute = 2; minute < 30; minute++) {
            store.save(ID, "aws", report(minute, Status.PASS, Origin.IMPORTED));
            if (minute >= 10) {
                expected.addFirst(Reports.NOW.plusSeconds(minute * 60L));
            }
        }
        expected.add(Reports.NOW.plusSeconds(60));
        expected.add(Reports.NOW);
        assertThat(kept()).extracting(Report::startedAt).isEqualTo(expected);
    }

    @Test
    void aDamagedReportIsSetAsideAndTheOthersStay() throws Exception {
        Report good = report(1, Status.PASS, Origin.LIVE);
        store.save(ID, "aws", good);
        Path folder = home.resolve("reports").resolve(ID.toString());
        Files.writeString(folder.resolve("torn.json"), "{\"schema\":1,\"checks\":[");
        Files.writeString(folder.resolve("shape.json"), "{\"schema\":1}");
        Files.writeString(folder.resolve("newer.json"), "{\"schema\":99}");
        ReportStore.Listing listing = store.list(ID);
        assertThat(listing.reports()).containsExactly(good);
        assertThat(listing.unreadable())
                .extracting(DamagedFile::fileName, DamagedFile::reason)
                .containsExactlyInAnyOrder(
                        tuple("torn.json", DamagedFile.Reason.NOT_JSON),
                        tuple("shape.json", DamagedFile.Reason.WRONG_SHAPE),
                        tuple("newer.json", DamagedFile.Reason.NEWER));
        assertThat(names("set-aside")).containsExactly("shape.json", "torn.json");
        assertThat(names("reports", ID.toString())).contains("newer.json").hasSize(2);
    }

    @Test
    void reportsAreDeletedAndRestoredWithTheirIntegration() throws Exception {
        var saved = integrations.save(named(ID, "a")).integration();
        Report report = report(1, Status.PASS, Origin.LIVE);
        store.save(ID, "aws", report);

        DeletedIntegration deleted = integrations.delete(saved).orElseThrow();
        assertThat(kept()).isEmpty();
        assertThat(names("reports")).isEmpty();

        integrations.restore(deleted);
        assertThat(kept()).containsExactly(report);
        assertThat(names("deleted")).isEmpty();
    }

    @Test
    void reportsFollowAnIntegrationThatComesBackUnderAnotherId() throws Exception {
        var saved = integrations.save(named(ID, "a")).integration();
        store.save(ID, "aws", report(1, Status.PASS, Origin.LIVE));
        DeletedIntegration deleted = integrations.delete(saved).orElseThrow();
        integrations.save(named(ID, "b"));
        Report other = report(2, Status.FAIL, Origin.LIVE);
        store.save(ID, "aws", other);

        assertThat(integrations.restore(deleted).id()).isEqualTo(COPY);
        assertThat(kept()).containsExactly(other);
        assertThat(store.list(COPY).reports()).containsExactly(report(1, Status.PASS, Origin.LIVE));
    }

    @Test
    void aReportThatWasKeptWhileItsIntegrationWasDeletedIsNotInTheWayOfTheOthers() throws Exception {
        var saved = integrations.save(named(ID, "a")).integration();
        store.save(ID, "aws", report(1, Status.PASS, Origin.LIVE));
        DeletedIntegration deleted = integrations.delete(saved).orElseThrow();
        store.save(ID, "aws", report(2, Status.PASS, Origin.LIVE));
        integrations.restore(deleted);
        assertThat(kept())
                .extracting(Report::startedAt)
                .containsExactly(Reports.NOW.plusSeconds(120), Reports.NOW.plusSeconds(60));
    }

    @Test
    void whatACrashLeftIsSweptAndNeverTakenForAReport() throws Exception {
        Path folder = Files.createDirectories(home.resolve("reports").resolve(ID.toString()));
        Files.writeString(folder.resolve(".20260102T030505.678Z-2.json.tmp"), "{");
        assertThat(kept()).isEmpty();
        Report report = report(1, Status.PASS, Origin.LIVE);
        store.save(ID, "aws", report);
        assertThat(kept()).containsExactly(report);
        assertThat(names("reports", ID.toString())).hasSize(1);
    }
}
