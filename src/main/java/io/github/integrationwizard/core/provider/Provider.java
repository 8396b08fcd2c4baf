package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.paste.FieldLabels;
import io.github.integrationwizard.core.paste.PasteParser;
import io.github.integrationwizard.core.paste.PasteReader;
import io.github.integrationwizard.core.paste.PasteResult;
import java.util.List;

/// Everything the program knows about preparing one kind of integration, without network and without an SDK: the
/// fields, what follows from their answers, and the offline checks. What it knows about consoles is its [ConsoleGuide],
/// what it knows about pasted texts its [PasteParser].
///
/// @param <T> what this provider's checks work on
public interface Provider<T extends Target> {
    /// Stable id, e.g. `aws`; also in file names, options and text keys.
    String id();

    /// The fields to ask, in order; which they are may depend on answers.
    List<Field> fields(Draft draft);

    /// What follows from a draft. Pure, and fast enough for every key stroke.
    Reading<T> read(Draft draft);

    /// The checks of this provider that need no network, over one reading.
    CheckSet offlineChecks(Reading<T> reading);

    /// The ways to begin, in the order in which they are offered; at least one.
    List<StartTile> startTiles();

    /// What this provider knows about the consoles in which its artifacts and values are entered.
    ConsoleGuide console();

    /// What this provider knows about texts of its consoles and its command line.
    PasteParser pasteParser();

    /// What any pasted text (policy, answer of a command line, mail) says about the fields, and where. Nothing is
    /// applied by this.
    ///
    /// @param labels what the fields are called
    default PasteResult parsePaste(String pasted, FieldLabels labels) {
        Draft empty = Draft.empty(id());
        return new PasteReader(
                        fields(empty),
                        pasteParser(),
                        (field, value) -> read(empty.with(field, value)).findings(field.id()).stream()
                                .noneMatch(Finding::isError),
                        labels)
                .read(pasted);
    }

    /// Reads a draft and gives the offline checks over it, without the caller knowing the target's type.
    default CheckSet offlineChecks(Draft draft) {
        return offlineChecks(read(draft));
    }

    /// The field of that id.
    ///
    /// @throws IllegalArgumentException if this provider has none
    default Field field(String id) {
        return fields(Draft.empty(id())).stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + id + " in " + id()));
    }
}
