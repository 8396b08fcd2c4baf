package io.github.integrationwizard.store;

import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.json.Json;
import io.github.integrationwizard.core.json.JsonArray;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.input.TextFile;
import io.github.integrationwizard.input.UnreadableFile;
import io.github.integrationwizard.input.UnreadableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// The file with which one colleague hands integrations over to another: one JSON object with any number of them, each
/// as its own file has it.
///
/// Whoever reads one does not know who wrote it: everything in it is text that somebody typed. Nothing but integrations
/// is taken from it, no setting and no secret, because no type here could hold one.
public final class TransferFile {
    /// Far above what an organisation keeps, far below what would fill the memory.
    public static final int MOST_BYTES = 32 << 20;

    /// Each of them waits for the disk.
    public static final int MOST_INTEGRATIONS = 10_000;

    private static final int SCHEMA = 1;
    private static final String KIND = "kind";
    private static final String OURS = "integration-wizard/integrations";
    private static final String LIST = "integrations";

    /// What saving adds to an entry that came without it: numbers and times.
    private static final int ROOM = 1024;

    private TransferFile() {}

    /// Why something was not read.
    public enum Reason {
        /// A folder, or something else that is not read like a file.
        NOT_A_FILE,
        /// The system does not let it be read, or it is gone.
        NO_ACCESS,
        /// Larger than any such file may be, or with too many in it.
        TOO_LARGE,
        /// Not UTF-8, not JSON, a name twice in one object, or torn.
        NOT_JSON,
        /// JSON, but no file of this kind.
        OTHER_KIND,
        /// A newer version of this program wrote it.
        NEWER,
        /// An entry that lacks what an integration has.
        WRONG_SHAPE,
        /// An entry for a provider that this version does not know.
        UNKNOWN_PROVIDER,
        /// An entry with the id of one before it.
        TWICE
    }

    /// Something that was not read.
    ///
    /// @param position the entry in the file, counted from 1; empty when nothing in the file could be read
    public record Problem(Reason reason, OptionalInt position) {}

    /// What a file holds. Nothing is kept yet.
    public static final class Contents {
        private final List<StoredIntegration> kept;
        private final List<Problem> problems;

        private Contents(List<StoredIntegration> kept, List<Problem> problems) {
            this.kept = List.copyOf(kept);
            this.problems = List.copyOf(problems);
        }

        private static Contents none(Reason reason) {
            return new Contents(List.of(), List.of(new Problem(reason, OptionalInt.empty())));
        }

        /// What can be taken, in the order of the file. What checks came to elsewhere is not among it.
        public List<Integration> integrations() {
            return kept.stream().map(StoredIntegration::integration).toList();
        }

        /// What cannot.
        public List<Problem> problems() {
            return problems;
        }

        List<StoredIntegration> kept() {
            return kept;
        }
    }

    /// Reads a file of unknown origin.
    ///
    /// @param known whether this version knows a provider of that id
    public static Contents read(Path file, Predicate<String> known) {
        try {
            return read(TextFile.read(file, MOST_BYTES), known);
        } catch (UnreadableFileException e) {
            return unreadable(e.reason());
        }
    }

    /// What comes of a file that could not be read as text.
    public static Contents unreadable(UnreadableFile.Reason reason) {
        return Contents.none(
                switch (reason) {
                    case NOT_A_FILE -> Reason.NOT_A_FILE;
                    case NO_ACCESS -> Reason.NO_ACCESS;
                    case TOO_LARGE, TOO_MANY -> Reason.TOO_LARGE;
                    case NOT_TEXT -> Reason.NOT_JSON;
                });
    }

    /// Reads the text of a file of unknown origin.
    ///
    /// @param known whether this version knows a provider of that id
    public static Contents read(String text, Predicate<String> known) {
        try {
            JsonObject json = StrictJson.read(text);
            if (!json.string(KIND).equals(Optional.of(OURS))) {
                return Contents.none(Reason.OTHER_KIND);
            }
            JsonFields.of(json, SCHEMA);
            if (!(json.get(LIST).orElse(null) instanceof JsonArray list)) {
                return Contents.none(Reason.OTHER_KIND);
            }
            return list.items().size() > MOST_INTEGRATIONS
                    ? Contents.none(Reason.TOO_LARGE)
                    : entries(list.items(), known);
        } catch (InvalidContentException e) {
            return Contents.none(
                    switch (e.reason()) {
                        case NEWER -> Reason.NEWER;
                        case WRONG_SHAPE -> Reason.OTHER_KIND;
                        default -> Reason.NOT_JSON;
                    });
        }
    }

    private static Contents entries(List<Json> list, Predicate<String> known) {
        var kept = new ArrayList<StoredIntegration>();
        var problems = new ArrayList<Problem>();
        var ids = new HashSet<UUID>();
        int position = 0;
        for (Json entry : list) {
            position++;
            Optional<Reason> wrong;
            try {
                StoredIntegration one = unchecked(entry);
                wrong = problem(one, known, ids);
                if (wrong.isEmpty()) {
                    kept.add(one);
                }
            } catch (InvalidContentException e) {
                wrong = Optional.of(e.reason() == DamagedFile.Reason.NEWER ? Reason.NEWER : Reason.WRONG_SHAPE);
            }
            OptionalInt at = OptionalInt.of(position);
            wrong.ifPresent(reason -> problems.add(new Problem(reason, at)));
        }
        return new Contents(kept, problems);
    }

    /// The entry, without what checks came to: a file can say of itself whatever it likes.
    private static StoredIntegration unchecked(Json entry) throws InvalidContentException {
        if (!(entry instanceof JsonObject json)) {
            throw JsonFields.wrong();
        }
        StoredIntegration kept = StoredIntegration.of(json);
        return new StoredIntegration(kept.integration().withoutLastResult(), json);
    }

    private static Optional<Reason> problem(StoredIntegration one, Predicate<String> known, Set<UUID> ids) {
        if (!known.test(one.integration().draft().provider())) {
            return Optional.of(Reason.UNKNOWN_PROVIDER);
        }
        if (StoredIntegration.write(one.integration(), one.json()).length > DataFolder.MOST_BYTES - ROOM) {
            return Optional.of(Reason.TOO_LARGE);
        }
        return ids.add(one.integration().id()) ? Optional.empty() : Optional.of(Reason.TWICE);
    }

    /// A file of these integrations; empty when nobody could read so many again. What their checks came to stays here:
    /// no reader would believe it.
    static Optional<byte[]> write(List<StoredIntegration> integrations) {
        if (integrations.size() > MOST_INTEGRATIONS) {
            return Optional.empty();
        }
        List<JsonObject> entries = integrations.stream()
                .map(some -> StoredIntegration.json(some.integration().withoutLastResult(), some.json()))
                .toList();
        byte[] content = StrictJson.write(new JsonObject.Builder()
                .put("schema", SCHEMA)
                .put(KIND, OURS)
                .put(LIST, JsonArray.of(entries))
                .build());
        return content.length > MOST_BYTES ? Optional.empty() : Optional.of(content);
    }
}
