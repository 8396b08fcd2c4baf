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

/// The transfer file, which passes integrations from one colleague to another: one JSON object with any number of
/// integrations, each in the format of its own file.
///
/// The author of a file is unknown, so all of its content is untrusted. Only integrations are read from it, never
/// settings or secrets, because no type here could hold one.
public final class TransferFile {
    /// The maximum size of a file: far more than an organization has, but small enough for memory.
    public static final int MOST_BYTES = 32 << 20;

    /// The maximum number of integrations; each needs a write to the disk.
    public static final int MOST_INTEGRATIONS = 10_000;

    private static final int SCHEMA = 1;
    private static final String KIND = "kind";
    private static final String OURS = "integration-wizard/integrations";
    private static final String LIST = "integrations";

    /// The size that saving can add to an entry without revision and times.
    private static final int SAVE_OVERHEAD = 1024;

    private TransferFile() {}

    /// Why a file or an entry was not read.
    public enum Reason {
        /// A folder, or something else that cannot be read as a file.
        NOT_A_FILE,
        /// The file does not exist, or the system denies access.
        NO_ACCESS,
        /// The file is too large or has too many entries.
        TOO_LARGE,
        /// Not UTF-8, not JSON, truncated, or with a property name twice in one object.
        NOT_JSON,
        /// Valid JSON, but not a transfer file.
        OTHER_KIND,
        /// A newer version of this program wrote it.
        NEWER,
        /// An entry without the properties of an integration.
        WRONG_SHAPE,
        /// An entry for a provider that this version does not have.
        UNKNOWN_PROVIDER,
        /// An entry with the same id as an earlier one.
        TWICE
    }

    /// A file or an entry that was not read.
    ///
    /// @param position the position of the entry in the file, counted from 1; empty if the whole file could not be read
    public record Problem(Reason reason, OptionalInt position) {}

    /// The content of a file. Nothing is saved yet.
    public static final class Contents {
        private final List<StoredIntegration> entries;
        private final List<Problem> problems;

        private Contents(List<StoredIntegration> entries, List<Problem> problems) {
            this.entries = List.copyOf(entries);
            this.problems = List.copyOf(problems);
        }

        private static Contents none(Reason reason) {
            return new Contents(List.of(), List.of(new Problem(reason, OptionalInt.empty())));
        }

        /// The valid integrations in the order of the file, without check results.
        public List<Integration> integrations() {
            return entries.stream().map(StoredIntegration::integration).toList();
        }

        /// The file or entries that were not read.
        public List<Problem> problems() {
            return problems;
        }

        List<StoredIntegration> entries() {
            return entries;
        }
    }

    /// Reads a file of unknown origin.
    ///
    /// @param known whether this version has a provider with this id
    public static Contents read(Path file, Predicate<String> known) {
        try {
            return read(TextFile.read(file, MOST_BYTES), known);
        } catch (UnreadableFileException e) {
            return unreadable(e.reason());
        }
    }

    /// The content for a file that could not be read as text: only its problem.
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
    /// @param known whether this version has a provider with this id
    public static Contents read(String text, Predicate<String> known) {
        try {
            JsonObject json = StrictJson.readTransfer(text);
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
                        case TOO_LARGE -> Reason.TOO_LARGE;
                        case WRONG_SHAPE -> Reason.OTHER_KIND;
                        default -> Reason.NOT_JSON;
                    });
        }
    }

    private static Contents entries(List<Json> list, Predicate<String> known) {
        var entries = new ArrayList<StoredIntegration>();
        var problems = new ArrayList<Problem>();
        var ids = new HashSet<UUID>();
        int position = 0;
        for (Json entry : list) {
            position++;
            Optional<Reason> wrong;
            try {
                StoredIntegration one = withoutCheckResults(entry);
                wrong = problem(one, known, ids);
                if (wrong.isEmpty()) {
                    entries.add(one);
                }
            } catch (InvalidContentException e) {
                wrong = Optional.of(e.reason() == DamagedFile.Reason.NEWER ? Reason.NEWER : Reason.WRONG_SHAPE);
            }
            OptionalInt at = OptionalInt.of(position);
            wrong.ifPresent(reason -> problems.add(new Problem(reason, at)));
        }
        return new Contents(entries, problems);
    }

    /// An entry without its check results, which a file of unknown origin could claim freely.
    private static StoredIntegration withoutCheckResults(Json entry) throws InvalidContentException {
        if (!(entry instanceof JsonObject json)) {
            throw JsonFields.wrong();
        }
        StoredIntegration stored = StoredIntegration.of(json);
        return new StoredIntegration(stored.integration().withoutLastResult(), json);
    }

    private static Optional<Reason> problem(StoredIntegration one, Predicate<String> known, Set<UUID> ids) {
        if (!known.test(one.integration().draft().provider())) {
            return Optional.of(Reason.UNKNOWN_PROVIDER);
        }
        if (StoredIntegration.write(one.integration(), one.json(), DataFolder.MOST_BYTES - SAVE_OVERHEAD)
                .isEmpty()) {
            return Optional.of(Reason.TOO_LARGE);
        }
        return ids.add(one.integration().id()) ? Optional.empty() : Optional.of(Reason.TWICE);
    }

    /// A file of these integrations; empty if it would be too large to be read. Check results are not included, because
    /// no reader would trust them.
    static Optional<byte[]> write(List<StoredIntegration> integrations) {
        if (integrations.size() > MOST_INTEGRATIONS) {
            return Optional.empty();
        }
        List<JsonObject> entries = integrations.stream()
                .map(some -> StoredIntegration.json(some.integration().withoutLastResult(), some.json()))
                .toList();
        return StrictJson.write(
                new JsonObject.Builder()
                        .put("schema", SCHEMA)
                        .put(KIND, OURS)
                        .put(LIST, JsonArray.of(entries))
                        .build(),
                MOST_BYTES);
    }
}
