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

/// The program's knowledge of how to prepare one kind of integration, without network and SDK: the fields, the reading
/// of their answers, and the offline checks. The consoles are described by its [ConsoleGuide], pasted texts are
/// recognized by its [PasteParser].
///
/// @param <T> the target of this provider's checks
public interface Provider<T extends Target> {
    /// Stable id, e.g. `aws`; part of file names, options and text keys.
    String id();

    /// The fields in the order of the form; which fields apply may depend on the answers.
    List<Field> fields(Draft draft);

    /// Parses a draft and derives everything that follows from it. Pure, and fast enough for every keystroke.
    Reading<T> read(Draft draft);

    /// The checks of one reading that need no network.
    CheckSet offlineChecks(Reading<T> reading);

    /// The start options of the home screen, in display order; at least one.
    List<StartTile> startTiles();

    /// The consoles in which this provider's artifacts and values are entered.
    ConsoleGuide console();

    /// The parser for texts from this provider's consoles and command line.
    PasteParser pasteParser();

    /// Extracts values for the fields, with their positions, from any pasted text (policy, command line output, mail).
    /// It does not change any answer.
    ///
    /// @param labels the labels of the fields
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

    /// Reads a draft and returns its offline checks, for callers that do not know the target's type.
    default CheckSet offlineChecks(Draft draft) {
        return offlineChecks(read(draft));
    }

    /// The field with this id.
    ///
    /// @throws IllegalArgumentException if this provider has none
    default Field field(String id) {
        return fields(Draft.empty(id())).stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + id + " in " + id()));
    }
}
