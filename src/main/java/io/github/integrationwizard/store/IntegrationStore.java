package io.github.integrationwizard.store;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// Stores integrations and drafts, one file each: `integrations/<uuid>.json`. Any number of stores, in any number of
/// programs, may share a folder. All methods may be called from any thread, and may block on the disk.
public final class IntegrationStore {
    private static final String INTEGRATIONS = "integrations";
    private static final String DELETED = "deleted";
    private static final String JSON = ".json";

    private final DataFolder data;
    private final Path folder;
    private final ReportStore reports;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final AtomicBoolean cleaned = new AtomicBoolean();

    /// @param home the data folder, see [Folders#home]; created at the first save
    /// @param clock the source of save times
    /// @param ids supplies the ids of copies
    public IntegrationStore(Path home, Clock clock, Supplier<UUID> ids) {
        this(home, clock, ids, DataFolder.TIMEOUT);
    }

    /// @param home the data folder, see [Folders#home]; created at the first save
    /// @param clock the source of save times
    /// @param ids supplies the ids of copies
    /// @param timeout how long to wait for another program before a method fails with [StoreException.Reason#LOCKED]
    public IntegrationStore(Path home, Clock clock, Supplier<UUID> ids, Duration timeout) {
        this.data = new DataFolder(home, timeout);
        this.folder = data.resolve(INTEGRATIONS);
        this.reports = new ReportStore(data);
        this.clock = clock;
        this.ids = ids;
    }

    /// The reports of the integrations in this store.
    public ReportStore reports() {
        return reports;
    }

    /// All integrations. Damaged files are moved into `set-aside/` and reported once.
    ///
    /// @throws StoreException only if the folder itself cannot be read
    public Listing list() throws StoreException {
        var integrations = new ArrayList<Integration>();
        var unreadable = new ArrayList<DamagedFile>();
        // In parallel: otherwise the first listing of 5,000 files takes half a second.
        for (FileContent content : fileNames().parallelStream().map(this::read).toList()) {
            FileContent now = content.isDamaged() ? setAside(content.name()) : content;
            now.found().ifPresent(integrations::add);
            now.bad().ifPresent(unreadable::add);
        }
        integrations.sort(Comparator.comparing(Integration::changed).reversed().thenComparing(Integration::id));
        return new Listing(integrations, unreadable);
    }

    /// The result of reading one file name; neither integration nor damaged file if the file no longer exists.
    private record FileContent(String name, Optional<Integration> found, Optional<DamagedFile> bad) {
        static FileContent of(String name, DataFolder.Read<StoredIntegration> read) {
            return switch (read) {
                case DataFolder.Good<StoredIntegration>(StoredIntegration stored) ->
                    new FileContent(name, Optional.of(stored.integration()), Optional.empty());
                case DataFolder.Bad<StoredIntegration>(DamagedFile bad) ->
                    new FileContent(name, Optional.empty(), Optional.of(bad));
                case DataFolder.Absent<StoredIntegration> _ ->
                    new FileContent(name, Optional.empty(), Optional.empty());
            };
        }

        boolean isDamaged() {
            return bad.isPresent() && bad.get().reason().isDamaged();
        }
    }

    private FileContent read(String name) {
        return id(name).map(id -> FileContent.of(name, data.read(file(id), parser(id))))
                .orElseGet(() -> new FileContent(
                        name,
                        Optional.empty(),
                        Optional.of(new DamagedFile(name, DamagedFile.Reason.FOREIGN_NAME, Optional.empty()))));
    }

    private FileContent setAside(String name) throws StoreException {
        UUID id = id(name).orElseThrow();
        return FileContent.of(name, data.readOrSetAside(file(id), parser(id)));
    }

    /// One integration; empty if there is none with this id.
    ///
    /// @throws StoreException if the file cannot be read; the file is not moved
    public Optional<Integration> load(UUID id) throws StoreException {
        return switch (data.read(file(id), parser(id))) {
            case DataFolder.Good<StoredIntegration>(StoredIntegration found) -> Optional.of(found.integration());
            case DataFolder.Absent<StoredIntegration> _ -> Optional.empty();
            case DataFolder.Bad<StoredIntegration> bad -> throw bad.exception(file(id));
        };
    }

    /// Saves an integration. If another program or window has saved it since it was read, that version is not changed
    /// and this one is saved as a copy with a new id. A deleted integration is created again.
    ///
    /// @return the outcome, with the integration to continue with
    public SaveOutcome save(Integration integration) throws StoreException {
        return underLock(() -> {
            UUID id = integration.id();
            return switch (data.setAsideIfDamaged(file(id), parser(id))) {
                case DataFolder.Good<StoredIntegration>(StoredIntegration found)
                when found.integration().revision() > integration.revision() ->
                    new SaveOutcome.Conflict(writeCopy(integration, found.json()), Optional.of(found.integration()));
                case DataFolder.Good<StoredIntegration>(StoredIntegration found) ->
                    new SaveOutcome.Saved(write(next(integration), found.json()), Optional.empty());
                case DataFolder.Absent<StoredIntegration> _ ->
                    new SaveOutcome.Saved(write(next(integration), JsonObject.EMPTY), Optional.empty());
                case DataFolder.Bad<StoredIntegration>(DamagedFile bad)
                when bad.setAside().isPresent() ->
                    new SaveOutcome.Saved(write(next(integration), JsonObject.EMPTY), Optional.of(bad));
                case DataFolder.Bad<StoredIntegration> _ ->
                    new SaveOutcome.Conflict(writeCopy(integration, JsonObject.EMPTY), Optional.empty());
            };
        });
    }

    /// Deletes an integration and its reports, whatever its current revision is, by moving them into `deleted/`.
    ///
    /// @return what [#restore(DeletedIntegration)] needs; empty if it no longer existed
    public Optional<DeletedIntegration> delete(Integration integration) throws StoreException {
        return underLock(() -> {
            UUID id = integration.id();
            return switch (data.read(file(id), parser(id))) {
                case DataFolder.Absent<StoredIntegration> _ -> Optional.<DeletedIntegration>empty();
                case DataFolder.Bad<StoredIntegration> bad -> throw bad.exception(file(id));
                case DataFolder.Good<StoredIntegration> _ -> {
                    Path deleted = data.moveInto(DELETED, file(id));
                    reports.delete(id, deleted);
                    yield Optional.of(
                            new DeletedIntegration(id, deleted.getFileName().toString()));
                }
            };
        });
    }

    /// Undoes a deletion. If the id is in use again, the integration gets a new id.
    ///
    /// @throws StoreException with [StoreException.Reason#GONE] if the deleted file no longer exists
    public Integration restore(DeletedIntegration deleted) throws StoreException {
        return underLock(() -> {
            Path from = data.resolve(DELETED, deleted.fileName());
            StoredIntegration found = switch (data.read(from, parser(deleted.id()))) {
                case DataFolder.Good<StoredIntegration>(StoredIntegration some) -> some;
                case DataFolder.Absent<StoredIntegration> _ ->
                    throw new StoreException(StoreException.Reason.GONE, from);
                case DataFolder.Bad<StoredIntegration> bad -> throw bad.exception(from);
            };
            if (DataFolder.exists(file(deleted.id()))) {
                Integration copy = writeCopy(found.integration(), found.json());
                reports.restore(copy.id(), from);
                Files.delete(from);
                return copy;
            }
            AtomicFiles.makeFolder(folder);
            AtomicFiles.move(from, file(deleted.id()));
            reports.restore(deleted.id(), from);
            return found.integration();
        });
    }

    /// A transfer file with the current state of these integrations. Integrations that no longer exist or cannot be
    /// read are left out.
    ///
    /// @throws StoreException with [StoreException.Reason#TOO_LARGE] if the file would be too large to be imported
    public byte[] export(Collection<Integration> integrations) throws StoreException {
        var found = new ArrayList<StoredIntegration>();
        for (Integration integration : integrations) {
            UUID id = integration.id();
            if (data.read(file(id), parser(id)) instanceof DataFolder.Good<StoredIntegration>(StoredIntegration some)) {
                found.add(some);
            }
        }
        return TransferFile.write(found).orElseThrow(() -> new StoreException(StoreException.Reason.TOO_LARGE, folder));
    }

    /// Imports integrations from a transfer file. Existing integrations are never changed: an imported one whose id is
    /// in use for a different one gets a new id, and one that already exists, under any id, is not added again. Check
    /// results from elsewhere are not trusted and not imported.
    public ImportResult importAll(TransferFile.Contents contents) throws StoreException {
        var existing = new HashMap<Content, Integration>();
        list().integrations().forEach(some -> existing.putIfAbsent(Content.of(some), some));
        var arrivals = new ArrayList<ImportResult.Arrival>();
        for (StoredIntegration imported : contents.entries()) {
            Content content = Content.of(imported.integration());
            Optional<Integration> same = Optional.ofNullable(existing.get(content));
            try {
                ImportResult.Arrival arrival = same.isPresent()
                        ? new ImportResult.Arrival(ImportResult.Outcome.ALREADY_HERE, same.get())
                        : importOne(imported);
                existing.put(content, arrival.integration());
                arrivals.add(arrival);
            } catch (StoreException e) {
                return new ImportResult(arrivals, Optional.of(e));
            }
        }
        return new ImportResult(arrivals, Optional.empty());
    }

    private ImportResult.Arrival importOne(StoredIntegration imported) throws StoreException {
        return underLock(() -> {
            Integration integration = imported.integration();
            UUID id = integration.id();
            return switch (data.setAsideIfDamaged(file(id), parser(id))) {
                case DataFolder.Good<StoredIntegration>(StoredIntegration found)
                when Content.of(found.integration()).equals(Content.of(integration)) ->
                    new ImportResult.Arrival(ImportResult.Outcome.ALREADY_HERE, found.integration());
                case DataFolder.Bad<StoredIntegration>(DamagedFile bad)
                when bad.setAside().isPresent() -> add(imported);
                case DataFolder.Absent<StoredIntegration> _ -> add(imported);
                default ->
                    new ImportResult.Arrival(ImportResult.Outcome.KEPT_BESIDE, writeCopy(integration, imported.json()));
            };
        });
    }

    private ImportResult.Arrival add(StoredIntegration imported) throws IOException, StoreException {
        Integration integration = imported.integration();
        return new ImportResult.Arrival(
                ImportResult.Outcome.ADDED, write(next(integration.copiedAs(integration.id())), imported.json()));
    }

    /// The content by which two integrations are the same, regardless of id and times.
    private record Content(Draft draft, Map<Step, StepState> steps, Optional<String> zillizIntegrationId) {
        static Content of(Integration integration) {
            return new Content(integration.draft(), integration.steps(), integration.zillizIntegrationId());
        }
    }

    private <T> T underLock(FolderLock.Work<T> work) throws StoreException {
        return data.underLock(() -> {
            if (!cleaned.get()) {
                data.deleteTemporaryFiles(folder);
                cleaned.set(true);
            }
            return work.run();
        });
    }

    private Integration next(Integration integration) {
        return integration.saved(integration.revision() + 1, clock.instant());
    }

    private Integration write(Integration integration, JsonObject before) throws IOException, StoreException {
        Path file = file(integration.id());
        byte[] content = StoredIntegration.write(integration, before, DataFolder.MOST_BYTES)
                .orElseThrow(() -> new StoreException(StoreException.Reason.TOO_LARGE, file));
        if (!isReadable(integration, content)) {
            throw new StoreException(StoreException.Reason.FAILED, file);
        }
        data.write(file, content);
        return integration;
    }

    /// Verifies before the old content is replaced: JSON readers reject a few strings as names, such as half a
    /// surrogate pair.
    private static boolean isReadable(Integration integration, byte[] content) {
        try {
            return StoredIntegration.parse(integration.id(), content)
                    .integration()
                    .equals(integration);
        } catch (InvalidContentException e) {
            return false;
        }
    }

    private Integration writeCopy(Integration integration, JsonObject before) throws IOException, StoreException {
        Integration copy = integration.copiedAs(ids.get());
        if (DataFolder.exists(file(copy.id()))) {
            throw new StoreException(StoreException.Reason.FAILED, file(copy.id()));
        }
        return write(next(copy), before);
    }

    /// The names of the files that should be integrations. Read under the lock if possible: on some file systems,
    /// listing a folder while a file in it is replaced can miss that file.
    private SortedSet<String> fileNames() throws StoreException {
        try {
            // Unlike a test for existence, this distinguishes an inaccessible folder from a missing one.
            Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            try {
                return data.underLock(this::scan);
            } catch (StoreException e) {
                if (e.reason() == StoreException.Reason.INTERRUPTED) {
                    throw e;
                }
                return scan();
            }
        } catch (NoSuchFileException e) {
            // Nothing was saved yet, unless a file is in the place of the data folder.
            Path home = folder.getParent();
            if (DataFolder.exists(home) && !Files.isDirectory(home)) {
                throw new StoreException(StoreException.Reason.UNREADABLE, home, e);
            }
            return new TreeSet<>();
        } catch (IOException e) {
            throw new StoreException(StoreException.Reason.UNREADABLE, folder, e);
        }
    }

    private SortedSet<String> scan() throws IOException {
        var names = new TreeSet<String>();
        DataFolder.files(folder).forEach(file -> names.add(file.getFileName().toString()));
        return names;
    }

    private static Optional<UUID> id(String fileName) {
        String stem = fileName.substring(0, fileName.length() - JSON.length());
        try {
            return Optional.of(UUID.fromString(stem)).filter(id -> id.toString().equals(stem));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Path file(UUID id) {
        return folder.resolve(id + JSON);
    }

    private static DataFolder.Parser<StoredIntegration> parser(UUID id) {
        return content -> StoredIntegration.parse(id, content);
    }
}
