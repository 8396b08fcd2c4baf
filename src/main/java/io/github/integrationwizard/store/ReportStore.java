package io.github.integrationwizard.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.report.ReportJson;
import io.github.integrationwizard.core.report.ReportRetention;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Stores the reports of check runs, one file each: `reports/<integration id>/<UTC>-<level>.json`. They are deleted and
/// restored with their integration. All methods may be called from any thread, and may block on the disk.
public final class ReportStore {
    private static final String REPORTS = "reports";
    private static final String JSON = ".json";
    private static final int SCHEMA = 1;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final DataFolder data;

    ReportStore(DataFolder data) {
        this.data = data;
    }

    /// The reports of one integration.
    ///
    /// @param reports those that could be read, newest first
    /// @param unreadable files that could not be read, by file name; damaged files are set aside
    public record Listing(List<Report> reports, List<DamagedFile> unreadable) {
        public Listing {
            reports = List.copyOf(reports);
            unreadable = List.copyOf(unreadable);
        }
    }

    /// Saves a report, and deletes those that [ReportRetention] no longer retains.
    ///
    /// @param integration the id of the integration
    /// @param provider the id of its provider
    public void save(UUID integration, String provider, Report report) throws StoreException {
        data.underLock(() -> {
            Path folder = folder(integration);
            data.deleteTemporaryFiles(folder);
            data.write(folder.resolve(name(report)), bytes(provider, report));
            Map<Path, Report> there = read(folder).reports();
            Map<String, Report> byName = new HashMap<>();
            there.forEach((file, stored) -> byName.put(file.getFileName().toString(), stored));
            Set<String> staying = ReportRetention.retained(byName);
            for (Path file : there.keySet()) {
                if (!staying.contains(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
            return null;
        });
    }

    /// All reports of an integration. Damaged files are moved into `set-aside/`.
    public Listing list(UUID integration) throws StoreException {
        Path folder = folder(integration);
        if (!Files.isDirectory(folder)) {
            return new Listing(List.of(), List.of());
        }
        return data.underLock(() -> {
            Found found = read(folder);
            List<Report> newestFirst = found.reports().values().stream()
                    .sorted(Comparator.comparing(Report::startedAt).reversed())
                    .toList();
            return new Listing(newestFirst, found.unreadable());
        });
    }

    private record Found(Map<Path, Report> reports, List<DamagedFile> unreadable) {}

    /// Only for work under the lock.
    private Found read(Path folder) throws IOException {
        var reports = new HashMap<Path, Report>();
        var unreadable = new ArrayList<DamagedFile>();
        for (Path file : DataFolder.files(folder)) {
            switch (data.setAsideIfDamaged(file, ReportStore::parse)) {
                case DataFolder.Good<Report>(Report report) -> reports.put(file, report);
                case DataFolder.Bad<Report>(DamagedFile bad) -> unreadable.add(bad);
                case DataFolder.Absent<Report> _ -> {}
            }
        }
        return new Found(reports, unreadable);
    }

    private static Report parse(byte[] content) throws InvalidContentException {
        JsonObject json = StrictJson.read(content);
        JsonFields.of(json, SCHEMA);
        return ReportJson.read(json).orElseThrow(JsonFields::wrong);
    }

    private static String name(Report report) {
        return TIME.format(report.startedAt()) + "-" + report.level().number() + JSON;
    }

    private static byte[] bytes(String provider, Report report) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            ReportJson.write(json, provider, report, Optional.empty());
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Path folder(UUID integration) {
        return data.resolve(REPORTS, integration.toString());
    }

    /// Moves the reports of an integration to its deleted file; only for work under the lock.
    ///
    /// @param deleted the path of the deleted file
    void delete(UUID integration, Path deleted) throws IOException {
        moveAll(folder(integration), deletedReports(deleted));
    }

    /// Moves reports back to an integration, which may have a new id; only for work under the lock.
    ///
    /// @param deleted the path at which the integration's file was while it was deleted
    void restore(UUID integration, Path deleted) throws IOException {
        moveAll(deletedReports(deleted), folder(integration));
    }

    private static Path deletedReports(Path deleted) {
        String name = deleted.getFileName().toString();
        return deleted.resolveSibling(name.substring(0, name.length() - JSON.length()) + "-" + REPORTS);
    }

    private static void moveAll(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        for (Path file : DataFolder.files(from)) {
            AtomicFiles.makeFolder(to);
            AtomicFiles.move(file, to.resolve(file.getFileName()));
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(from)) {
            for (Path temporary : left) {
                Files.deleteIfExists(temporary);
            }
        }
        Files.deleteIfExists(from);
    }
}
