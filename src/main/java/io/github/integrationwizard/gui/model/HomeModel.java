package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.gui.context.BackgroundWork;
import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.store.DamagedFile;
import io.github.integrationwizard.store.DeletedIntegration;
import io.github.integrationwizard.store.ImportResult;
import io.github.integrationwizard.store.IntegrationStore;
import io.github.integrationwizard.store.Listing;
import io.github.integrationwizard.store.StoreException;
import io.github.integrationwizard.store.TransferFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// All stored integrations, and the rows that result from search, filter and order. All methods must be called on the
/// JavaFX application thread.
public final class HomeModel {
    /// The result of importing one file.
    ///
    /// @param arrivals the imported integrations
    /// @param problems what could not be read
    public record Arrived(Path file, ImportResult arrivals, List<TransferFile.Problem> problems) {}

    /// The result of an import.
    ///
    /// @param leftOut the number of files that were not read because there were too many
    public record Imported(List<Arrived> files, int leftOut) {}

    /// The result of an export.
    ///
    /// @param written whether the file was written
    public record Exported(Path file, boolean written) {}

    /// The maximum number of files in one import. Each may take a while, and a whole folder was probably dropped by
    /// mistake.
    static final int MOST_FILES = 20;

    /// The order of the rows in a group.
    public enum Order {
        CHANGED,
        NAME,
        PLACE
    }

    private final IntegrationStore store;
    private final Function<String, Optional<Provider<?>>> providers;
    private final Executor background;
    private final Executor window;
    private final BackgroundWork work;
    private final ObservableList<HomeEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<HomeRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Integration> unknown = FXCollections.observableArrayList();
    private final ObservableList<DamagedFile> unreadable = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObjectProperty<NextActor> filter = new SimpleObjectProperty<>(this, "filter");
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(this, "order", Order.CHANGED);
    private final ObjectProperty<HomeEntry> selected = new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyObjectWrapper<StoreException.Reason> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyObjectWrapper<DeletedIntegration> deleted = new ReadOnlyObjectWrapper<>(this, "deleted");
    private final ObjectProperty<Imported> imported = new SimpleObjectProperty<>(this, "imported");
    private final ObjectProperty<Exported> exported = new SimpleObjectProperty<>(this, "exported");
    private Optional<FutureTask<Read>> ahead = Optional.empty();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");

    /// @param store the stored integrations
    /// @param providers returns the provider with an id, if this version has it
    /// @param background runs blocking work
    /// @param window runs changes of properties
    /// @param work announces saves, imports and exports while they run
    public HomeModel(
            IntegrationStore store,
            Function<String, Optional<Provider<?>>> providers,
            Executor background,
            Executor window,
            BackgroundWork work) {
        this.store = store;
        this.providers = providers;
        this.background = background;
        this.window = window;
        this.work = work;
        search.addListener((_, _, _) -> arrange());
        filter.addListener((_, _, _) -> arrange());
        order.addListener((_, _, _) -> arrange());
    }

    /// The model for the services of a window.
    public static HomeModel of(Services services) {
        return new HomeModel(
                services.store(), services::known, services.background(), services.window(), services.work());
    }

    /// An operation of the store.
    @FunctionalInterface
    private interface Work<T> {
        T run() throws StoreException;
    }

    private <T> void run(BackgroundWork.Kind kind, Work<T> blocking, Consumer<T> then) {
        BackgroundWork.Job job = work.begin(kind);
        run(
                () -> {
                    try {
                        return blocking.run();
                    } finally {
                        window.execute(job::end);
                    }
                },
                then);
    }

    private <T> void run(Work<T> blocking, Consumer<T> then) {
        background.execute(() -> {
            try {
                T result = blocking.run();
                window.execute(() -> {
                    failure.set(null);
                    then.accept(result);
                });
            } catch (StoreException e) {
                window.execute(() -> failure.set(e.reason()));
            }
        });
    }

    /// The stored integrations with everything the list shows, computed in the background.
    private record Read(Listing listing, List<HomeEntry> entries, List<Integration> unknown) {}

    /// Starts reading the integrations before the window exists. The first [#refresh] uses the result.
    public void readAhead() {
        ahead = Optional.of(new FutureTask<>(() -> read(Map.of())));
        background.execute(ahead.get());
    }

    private static Read taken(Future<Read> reading) throws StoreException {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StoreException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param before the entries shown so far, which are reused for unchanged integrations
    private Read read(Map<UUID, HomeEntry> before) throws StoreException {
        Listing listing = store.list();
        List<Optional<HomeEntry>> known = listing.integrations().stream()
                .map(one -> Optional.ofNullable(before.get(one.id()))
                        .filter(entry -> entry.integration().equals(one))
                        .or(() -> providers.apply(one.draft().provider()).map(provider -> HomeEntry.of(one, provider))))
                .toList();
        var others = new ArrayList<Integration>();
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).isEmpty()) {
                others.add(listing.integrations().get(i));
            }
        }
        return new Read(listing, known.stream().flatMap(Optional::stream).toList(), others);
    }

    /// Reads the stored integrations again.
    public void refresh() {
        Optional<FutureTask<Read>> begun = ahead;
        ahead = Optional.empty();
        if (begun.isPresent()) {
            if (begun.get().state() == Future.State.SUCCESS) {
                show(begun.get().resultNow());
            } else {
                run(() -> taken(begun.get()), this::show);
            }
            return;
        }
        Map<UUID, HomeEntry> before = entries.stream()
                .collect(Collectors.toMap(entry -> entry.integration().id(), Function.identity()));
        run(() -> read(before), this::show);
    }

    private void show(Read read) {
        if (loaded.get() && isShown(read)) {
            // New rows would lose the focus.
            return;
        }
        Optional<UUID> before = Optional.ofNullable(selected.get())
                .map(entry -> entry.integration().id());
        entries.setAll(read.entries());
        unknown.setAll(read.unknown());
        read.listing().unreadable().stream()
                .filter(one -> !unreadable.contains(one))
                .forEach(unreadable::add);
        selected.set(before.flatMap(this::entry).orElse(null));
        arrange();
        loaded.set(true);
    }

    private boolean isShown(Read read) {
        return entries.equals(read.entries())
                && unknown.equals(read.unknown())
                && unreadable.containsAll(read.listing().unreadable());
    }

    private Optional<HomeEntry> entry(UUID id) {
        return entries.stream()
                .filter(entry -> entry.integration().id().equals(id))
                .findFirst();
    }

    private void arrange() {
        var arranged = new ArrayList<HomeRow>();
        for (NextActor turn : NextActor.values()) {
            if (filter.get() != null && filter.get() != turn) {
                continue;
            }
            List<HomeEntry> group = entries.stream()
                    .filter(entry -> entry.turn() == turn)
                    .filter(entry -> search.get().isBlank() || entry.matches(search.get()))
                    .sorted(comparator())
                    .toList();
            if (!group.isEmpty()) {
                arranged.add(new HomeRow.Group(turn, group.size()));
                group.forEach(entry -> arranged.add(new HomeRow.Item(entry)));
            }
        }
        rows.setAll(arranged);
    }

    private Comparator<HomeEntry> comparator() {
        Comparator<HomeEntry> byName =
                Comparator.comparing(entry -> entry.integration().name().toLowerCase(Locale.ROOT));
        return switch (order.get()) {
            // The store lists the last changed first, and sorting is stable.
            case CHANGED -> (_, _) -> 0;
            case NAME -> byName;
            case PLACE ->
                Comparator.<HomeEntry, String>comparing(
                                entry -> entry.integration().draft().provider())
                        .thenComparing(entry -> entry.region().orElse(""))
                        .thenComparing(byName);
        };
    }

    /// Selects the integration of a row.
    ///
    /// @param before the row that was selected before; negative if none was
    /// @param row the row to select; ignored if there is no such row
    /// @return the row to select instead if this one is a heading: the next one in the same direction
    public OptionalInt select(int before, int row) {
        if (row < 0 || row >= rows.size()) {
            return OptionalInt.empty();
        }
        return switch (rows.get(row)) {
            case HomeRow.Item(HomeEntry entry) -> {
                selected.set(entry);
                yield OptionalInt.empty();
            }
            case HomeRow.Group _ -> OptionalInt.of(before > row && row > 0 ? row - 1 : row + 1);
        };
    }

    /// The row of the selected integration, if search and filter leave it in the list. Without a selection, the first
    /// integration is selected: details are shown from the start, so that no row moves under a second click.
    public OptionalInt selectedRow() {
        if (selected.get() == null) {
            rows.stream()
                    .filter(HomeRow.Item.class::isInstance)
                    .map(HomeRow.Item.class::cast)
                    .findFirst()
                    .ifPresent(first -> selected.set(first.entry()));
        }
        HomeEntry entry = selected.get();
        int row = entry == null ? -1 : rows.indexOf(new HomeRow.Item(entry));
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /// Saves a changed integration, and then refreshes.
    public void save(Integration integration) {
        run(BackgroundWork.Kind.SAVE, () -> store.save(integration), _ -> refresh());
    }

    /// Writes a transfer file with these integrations.
    public void export(List<Integration> integrations, Path file) {
        run(
                BackgroundWork.Kind.EXPORT,
                () -> {
                    byte[] content = store.export(integrations);
                    try {
                        Files.write(file, content);
                        return true;
                    } catch (IOException e) {
                        return false;
                    }
                },
                written -> {
                    imported.set(null);
                    exported.set(new Exported(file, written));
                });
    }

    /// Imports integrations from transfer files of unknown origin, at most [#MOST_FILES] of them. Existing integrations
    /// are not changed.
    public void importFrom(List<Path> files) {
        run(
                BackgroundWork.Kind.IMPORT,
                () -> {
                    var read = new ArrayList<Arrived>();
                    for (Path file : files.subList(0, Math.min(files.size(), MOST_FILES))) {
                        TransferFile.Contents contents = TransferFile.read(
                                file, id -> providers.apply(id).isPresent());
                        read.add(new Arrived(file, store.importAll(contents), contents.problems()));
                    }
                    return new Imported(read, files.size() - read.size());
                },
                result -> {
                    exported.set(null);
                    imported.set(result);
                    refresh();
                });
    }

    /// Deletes an integration; [#undoDelete] restores it.
    public void delete(Integration integration) {
        run(BackgroundWork.Kind.SAVE, () -> store.delete(integration), gone -> {
            deleted.set(gone.orElse(null));
            refresh();
        });
    }

    /// Restores the integration that was deleted last.
    public void undoDelete() {
        DeletedIntegration last = deleted.get();
        if (last != null) {
            run(BackgroundWork.Kind.SAVE, () -> store.restore(last), back -> {
                deleted.set(null);
                refresh();
            });
        }
    }

    /// Makes the last deletion final: [#undoDelete] no longer restores it.
    public void keepDeleted() {
        deleted.set(null);
    }

    /// The number of integrations in a group, regardless of the search.
    public int count(NextActor turn) {
        return (int) entries.stream().filter(entry -> entry.turn() == turn).count();
    }

    /// All integrations, last changed first.
    public ObservableList<HomeEntry> entries() {
        return entries;
    }

    /// The rows after search, filter and order, with a heading for each group.
    public ObservableList<HomeRow> rows() {
        return rows;
    }

    /// Stored integrations whose provider this version does not have.
    public ObservableList<Integration> unknown() {
        return unknown;
    }

    /// Files that could not be read since the program started.
    public ObservableList<DamagedFile> unreadable() {
        return unreadable;
    }

    /// The search: words that must all occur in the name, bucket, ticket or another value.
    public StringProperty searchProperty() {
        return search;
    }

    /// The only group to show; null shows all.
    public ObjectProperty<NextActor> filterProperty() {
        return filter;
    }

    /// The order of the rows in a group.
    public ObjectProperty<Order> orderProperty() {
        return order;
    }

    /// The entry whose details are shown; null if none is selected.
    public ObjectProperty<HomeEntry> selectedProperty() {
        return selected;
    }

    /// Why the last operation of the store failed; null if it succeeded.
    public ReadOnlyObjectProperty<StoreException.Reason> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// The last deletion, if it can still be undone; otherwise null.
    public ReadOnlyObjectProperty<DeletedIntegration> deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    /// The last import; null if there was none or its result was closed.
    public ObjectProperty<Imported> importedProperty() {
        return imported;
    }

    /// The last export; null if there was none or its result was closed.
    public ObjectProperty<Exported> exportedProperty() {
        return exported;
    }

    /// Whether the integrations were read at least once.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
