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

/// The kept integrations and drafts: one file each, `integrations/<uuid>.json`. Any number of stores, in any number of
/// programs, may share a folder; all methods may be called from any thread, and may wait for the disk.
public final class IntegrationStore {
    private static final String KEPT = "integrations";
    private static final String DELETED = "deleted";
    private static final String JSON = ".json";

    private final DataFolder data;
    private final Path kept;
    private final ReportStore reports;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final AtomicBoolean swept = new AtomicBoolean();

    /// @param home the folder of [Folders#home]; created when something is saved
    /// @param ids gives the ids of copies
    public IntegrationStore(Path home, Clock clock, Supplier<UUID> ids) {
        this(home, clock, ids, DataFolder.PATIENCE);
    }

    /// @param patience how long to wait for another program before giving up as [StoreException.Reason#LOCKED]
    public IntegrationStore(Path home, Clock clock, Supplier<UUID> ids, Duration patience) {
        this.data = new DataFolder(home, patience);
        this.kept = data.resolve(KEPT);
        this.reports = new ReportStore(data);
        this.clock = clock;
        this.ids = ids;
    }

    /// The reports of what is kept here.
    public ReportStore reports() {
        return reports;
    }

    /// All that is kept. Damaged files are moved aside, into `set-aside/`, and told of once. Only a folder that cannot
    /// be read at all is an exception.
    public Listing list() throws StoreException {
        var integrations = new ArrayList<Integration>();
        var unreadable = new ArrayList<DamagedFile>();
        // Side by side: of 5,000 files the first listing takes half a second otherwise.
        for (Seen seen : names().parallelStream().map(this::look).toList()) {
            Seen now = seen.isDamaged() ? setAside(seen.name()) : seen;
            now.found().ifPresent(integrations::add);
            now.bad().ifPresent(unreadable::add);
        }
        integrations.sort(Comparator.comparing(Integration::changed).reversed().thenComparing(Integration::id));
        return new Listing(integrations, unreadable);
    }

    /// One name in the folder and what is behind it; neither when it is gone by now.
    private record Seen(String name, Optional<Integration> found, Optional<DamagedFile> bad) {
        static Seen of(String name, DataFolder.Read<StoredIntegration> read) {
            return switch (read) {
                case DataFolder.Good<StoredIntegration>(StoredIntegration kept) ->
                    new Seen(name, Optional.of(kept.integration()), Optional.empty());
                case DataFolder.Bad<StoredIntegration>(DamagedFile bad) ->
                    new Seen(name, Optional.empty(), Optional.of(bad));
                case DataFolder.Absent<StoredIntegration> _ -> new Seen(name, Optional.empty(), Optional.empty());
            };
        }

        boolean isDamaged() {
            return bad.isPresent() && bad.get().reason().damaged();
        }
    }

    private Seen look(String name) {
        return id(name).map(id -> Seen.of(name, data.read(file(id), parser(id))))
                .orElseGet(() -> new Seen(
                        name,
                        Optional.empty(),
                        Optional.of(new DamagedFile(name, DamagedFile.Reason.FOREIGN_NAME, Optional.empty()))));
    }

    private Seen setAside(String name) throws StoreException {
        UUID id = id(name).orElseThrow();
        return Seen.of(name, data.readOrSetAside(file(id), parser(id)));
    }

    /// One integration, or empty when there is none with this id. A file that cannot be read is an exception, and
    /// stays.
    public Optional<Integration> load(UUID id) throws StoreException {
        return switch (data.read(file(id), parser(id))) {
            case DataFolder.Good<StoredIntegration>(StoredIntegration found) -> Optional.of(found.integration());
            case DataFolder.Absent<StoredIntegration> _ -> Optional.empty();
            case DataFolder.Bad<StoredIntegration> bad -> throw bad.at(file(id));
        };
    }

    /// Keeps an integration. When it was saved by somebody else since it was read, theirs stays and this one is kept
    /// beside it. One that was deleted meanwhile is there again afterwards.
    ///
    /// @return what to go on with
    public SaveOutcome save(Integration integration) throws StoreException {
        return changing(() -> {
            UUID id = integration.id();
            return switch (data.setAsideIfDamaged(file(id), parser(id))) {
                case DataFolder.Good<StoredIntegration>(StoredIntegration found)
                when found.integration().revision() > integration.revision() ->
                    new SaveOutcome.Conflict(keepCopy(integration, found.json()), Optional.of(found.integration()));
                case DataFolder.Good<StoredIntegration>(StoredIntegration found) ->
                    new SaveOutcome.Saved(keep(next(integration), found.json()), Optional.empty());
                case DataFolder.Absent<StoredIntegration> _ ->
                    new SaveOutcome.Saved(keep(next(integration), JsonObject.EMPTY), Optional.empty());
                case DataFolder.Bad<StoredIntegration>(DamagedFile bad)
                when bad.setAside().isPresent() ->
                    new SaveOutcome.Saved(keep(next(integration), JsonObject.EMPTY), Optional.of(bad));
                case DataFolder.Bad<StoredIntegration> _ ->
                    new SaveOutcome.Conflict(keepCopy(integration, JsonObject.EMPTY), Optional.empty());
            };
        });
    }

    /// Deletes an integration with its reports, whatever its revision is by now, by moving it into `deleted/`.
    ///
    /// @return what [#restore(Deleted)] needs; empty when it was gone already
    public Optional<DeletedIntegration> delete(Integration integration) throws StoreException {
        return changing(() -> {
            UUID id = integration.id();
            return switch (data.read(file(id), parser(id))) {
                case DataFolder.Absent<StoredIntegration> _ -> Optional.<DeletedIntegration>empty();
                case DataFolder.Bad<StoredIntegration> bad -> throw bad.at(file(id));
                case DataFolder.Good<StoredIntegration> _ -> {
                    Path deleted = data.moveInto(DELETED, file(id));
                    reports.delete(id, deleted);
                    yield Optional.of(
                            new DeletedIntegration(id, deleted.getFileName().toString()));
                }
            };
        });
    }

    /// Undoes a deletion. When its id is in use again, it comes back with a new one.
    public Integration restore(DeletedIntegration deleted) throws StoreException {
        return changing(() -> {
            Path from = data.resolve(DELETED, deleted.fileName());
            StoredIntegration found = switch (data.read(from, parser(deleted.id()))) {
                case DataFolder.Good<StoredIntegration>(StoredIntegration some) -> some;
                case DataFolder.Absent<StoredIntegration> _ ->
                    throw new StoreException(StoreException.Reason.GONE, from);
                case DataFolder.Bad<StoredIntegration> bad -> throw bad.at(from);
            };
            if (DataFolder.exists(file(deleted.id()))) {
                Integration copy = keepCopy(found.integration(), found.json());
                reports.restore(copy.id(), from);
                Files.delete(from);
                return copy;
            }
            AtomicFiles.makeFolder(kept);
            AtomicFiles.move(from, file(deleted.id()));
            reports.restore(deleted.id(), from);
            return found.integration();
        });
    }

    /// The file that hands these integrations over to somebody else, as they are kept now. What is gone by now is left
    /// out, and so is what this program cannot read.
    ///
    /// @throws StoreException as [StoreException.Reason#TOO_LARGE] when nobody could read so many again
    public byte[] export(Collection<Integration> integrations) throws StoreException {
        var found = new ArrayList<StoredIntegration>();
        for (Integration integration : integrations) {
            UUID id = integration.id();
            if (data.read(file(id), parser(id)) instanceof DataFolder.Good<StoredIntegration>(StoredIntegration some)) {
                found.add(some);
            }
        }
        return TransferFile.write(found).orElseThrow(() -> new StoreException(StoreException.Reason.TOO_LARGE, kept));
    }

    /// Keeps what another one handed over. Nothing that is kept is changed by it: what has an id that is in use here,
    /// for something else, gets a new one. What the checks came to elsewhere is not believed. What is here already,
    /// under whatever id, is not kept twice.
    public ImportResult take(TransferFile.Contents contents) throws StoreException {
        var here = new HashMap<Content, Integration>();
        list().integrations().forEach(some -> here.putIfAbsent(Content.of(some), some));
        var arrivals = new ArrayList<ImportResult.Arrival>();
        for (StoredIntegration arriving : contents.kept()) {
            Content content = Content.of(arriving.integration());
            Optional<Integration> same = Optional.ofNullable(here.get(content));
            try {
                ImportResult.Arrival arrival = same.isPresent()
                        ? new ImportResult.Arrival(ImportResult.Outcome.ALREADY_HERE, same.get())
                        : take(arriving);
                here.put(content, arrival.integration());
                arrivals.add(arrival);
            } catch (StoreException e) {
                return new ImportResult(arrivals, Optional.of(e));
            }
        }
        return new ImportResult(arrivals, Optional.empty());
    }

    private ImportResult.Arrival take(StoredIntegration arriving) throws StoreException {
        return changing(() -> {
            Integration integration = arriving.integration();
            UUID id = integration.id();
            return switch (data.setAsideIfDamaged(file(id), parser(id))) {
                case DataFolder.Good<StoredIntegration>(StoredIntegration found)
                when Content.of(found.integration()).equals(Content.of(integration)) ->
                    new ImportResult.Arrival(ImportResult.Outcome.ALREADY_HERE, found.integration());
                case DataFolder.Bad<StoredIntegration>(DamagedFile bad)
                when bad.setAside().isPresent() -> added(arriving);
                case DataFolder.Absent<StoredIntegration> _ -> added(arriving);
                default ->
                    new ImportResult.Arrival(ImportResult.Outcome.KEPT_BESIDE, keepCopy(integration, arriving.json()));
            };
        });
    }

    private ImportResult.Arrival added(StoredIntegration arriving) throws IOException, StoreException {
        Integration integration = arriving.integration();
        return new ImportResult.Arrival(
                ImportResult.Outcome.ADDED, keep(next(integration.copiedAs(integration.id())), arriving.json()));
    }

    /// What makes an integration the same as another one, whoever keeps it and since when.
    private record Content(Draft draft, Map<Step, StepState> steps, Optional<String> zillizIntegrationId) {
        static Content of(Integration integration) {
            return new Content(integration.draft(), integration.steps(), integration.zillizIntegrationId());
        }
    }

    private <T> T changing(FolderLock.Work<T> work) throws StoreException {
        return data.changing(() -> {
            if (!swept.get()) {
                data.sweep(kept);
                swept.set(true);
            }
            return work.run();
        });
    }

    private Integration next(Integration integration) {
        return integration.saved(integration.revision() + 1, clock.instant());
    }

    private Integration keep(Integration integration, JsonObject before) throws IOException, StoreException {
        Path file = file(integration.id());
        byte[] content = StoredIntegration.write(integration, before);
        if (content.length <= DataFolder.MOST_BYTES && !readsAs(integration, content)) {
            throw new StoreException(StoreException.Reason.FAILED, file);
        }
        data.write(file, content);
        return integration;
    }

    /// Looks before the old content goes: JSON readers refuse a few texts as names, such as half a surrogate pair.
    private static boolean readsAs(Integration integration, byte[] content) {
        try {
            return StoredIntegration.parse(integration.id(), content)
                    .integration()
                    .equals(integration);
        } catch (InvalidContentException e) {
            return false;
        }
    }

    private Integration keepCopy(Integration integration, JsonObject before) throws IOException, StoreException {
        Integration copy = integration.copiedAs(ids.get());
        if (DataFolder.exists(file(copy.id()))) {
            throw new StoreException(StoreException.Reason.FAILED, file(copy.id()));
        }
        return keep(next(copy), before);
    }

    /// The names of files that should be integrations. Read under the lock where there is one to be had: in some file
    /// systems a folder that is read while a file in it is replaced can seem to lack that file.
    private SortedSet<String> names() throws StoreException {
        try {
            // Unlike the question whether it exists, this tells a folder that is hidden from one that is not there.
            Files.readAttributes(kept, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            try {
                return data.changing(this::scan);
            } catch (StoreException e) {
                if (e.reason() == StoreException.Reason.INTERRUPTED) {
                    throw e;
                }
                return scan();
            }
        } catch (NoSuchFileException e) {
            // Nothing was kept yet, unless a file is in the place of the home.
            Path home = kept.getParent();
            if (DataFolder.exists(home) && !Files.isDirectory(home)) {
                throw new StoreException(StoreException.Reason.UNREADABLE, home, e);
            }
            return new TreeSet<>();
        } catch (IOException e) {
            throw new StoreException(StoreException.Reason.UNREADABLE, kept, e);
        }
    }

    private SortedSet<String> scan() throws IOException {
        var names = new TreeSet<String>();
        DataFolder.files(kept).forEach(file -> names.add(file.getFileName().toString()));
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
        return kept.resolve(id + JSON);
    }

    private static DataFolder.Parser<StoredIntegration> parser(UUID id) {
        return content -> StoredIntegration.parse(id, content);
    }
}
