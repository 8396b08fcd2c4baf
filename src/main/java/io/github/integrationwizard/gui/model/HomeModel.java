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

/// The kept integrations: all of them, and the rows that search, filter and order leave. All methods are for the thread
/// of the window.
public final class HomeModel {
    /// What became of one file of an import.
    public record Arrived(Path file, ImportResult arrivals, List<TransferFile.Problem> problems) {}

    /// What became of all files of an import.
    ///
    /// @param leftOut how many were not read because there were too many
    public record Imported(List<Arrived> files, int leftOut) {}

    /// What became of an export.
    ///
    /// @param written whether the file is there now
    public record Exported(Path file, boolean written) {}

    /// Each of them may take a while; a whole folder's worth was hardly meant.
    static final int MOST_FILES = 20;

    /// How the rows of a group are ordered.
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

    /// @param providers the provider of an id, where this version has it
    /// @param background runs what blocks
    /// @param window runs what changes properties
    /// @param work where changes, imports and exports are announced while they last
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

    /// For the services of a window.
    public static HomeModel of(Services services) {
        return new HomeModel(
                services.store(), services::known, services.background(), services.window(), services.work());
    }

    /// Something that the store does.
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

    /// What is kept, with what the list shows of it: worked out beside the window's thread.
    private record Read(Listing listing, List<HomeEntry> entries, List<Integration> unknown) {}

    /// Begins to read what is kept, before there is a window to show it in. The first [#refresh] takes what was read by
    /// then.
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

    /// @param before what is shown so far: what follows from an integration that has not changed has not changed either
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

    /// Reads what is kept.
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
            // Rows that are made anew would take the focus from whoever stands in one.
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
            // The store lists the last changed first, and sorting keeps the order of equals.
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

    /// Keeps a change of an integration, and then reads all anew.
    public void save(Integration integration) {
        run(BackgroundWork.Kind.SAVE, () -> store.save(integration), _ -> refresh());
    }

    /// Writes integrations to a file.
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

    /// Takes integrations over from files of unknown origin, of many the first [#MOST_FILES]. Nothing that is kept is
    /// changed by it.
    public void importFrom(List<Path> files) {
        run(
                BackgroundWork.Kind.IMPORT,
                () -> {
                    var read = new ArrayList<Arrived>();
                    for (Path file : files.subList(0, Math.min(files.size(), MOST_FILES))) {
                        TransferFile.Contents contents = TransferFile.read(
                                file, id -> providers.apply(id).isPresent());
                        read.add(new Arrived(file, store.take(contents), contents.problems()));
                    }
                    return new Imported(read, files.size() - read.size());
                },
                result -> {
                    exported.set(null);
                    imported.set(result);
                    refresh();
                });
    }

    /// Deletes an integration; it can be undone.
    public void delete(Integration integration) {
        run(BackgroundWork.Kind.SAVE, () -> store.delete(integration), gone -> {
            deleted.set(gone.orElse(null));
            refresh();
        });
    }

    /// Brings back what was deleted last.
    public void undoDelete() {
        DeletedIntegration last = deleted.get();
        if (last != null) {
            run(BackgroundWork.Kind.SAVE, () -> store.restore(last), back -> {
                deleted.set(null);
                refresh();
            });
        }
    }

    /// Lets what was deleted last stay deleted, and no longer offers to bring it back.
    public void keepDeleted() {
        deleted.set(null);
    }

    /// How many there are, whatever is searched for.
    public int count(NextActor turn) {
        return (int) entries.stream().filter(entry -> entry.turn() == turn).count();
    }

    /// All that are kept, the last changed first.
    public ObservableList<HomeEntry> entries() {
        return entries;
    }

    /// What search, filter and order leave, with a heading for each group.
    public ObservableList<HomeRow> rows() {
        return rows;
    }

    /// Kept integrations of providers that this version does not have.
    public ObservableList<Integration> unknown() {
        return unknown;
    }

    /// Files that could not be read since the program was started.
    public ObservableList<DamagedFile> unreadable() {
        return unreadable;
    }

    /// Words that name, bucket, ticket or another value must hold.
    public StringProperty searchProperty() {
        return search;
    }

    /// The only group to be shown; null for all.
    public ObjectProperty<NextActor> filterProperty() {
        return filter;
    }

    public ObjectProperty<Order> orderProperty() {
        return order;
    }

    /// The entry whose details are shown; null for none.
    public ObjectProperty<HomeEntry> selectedProperty() {
        return selected;
    }

    /// Why the last attempt to read or change something failed; null while none did.
    public ReadOnlyObjectProperty<StoreException.Reason> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// What was deleted last and can be brought back; null when there is nothing.
    public ReadOnlyObjectProperty<DeletedIntegration> deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    /// The last import; null when there was none, or it was put away.
    public ObjectProperty<Imported> importedProperty() {
        return imported;
    }

    /// The last export; null when there was none, or it was put away.
    public ObjectProperty<Exported> exportedProperty() {
        return exported;
    }

    /// Whether what is kept was read at least once.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
