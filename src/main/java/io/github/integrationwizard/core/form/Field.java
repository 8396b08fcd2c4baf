package io.github.integrationwizard.core.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One thing we ask. Its id is at the same time the FXML id, the option (`bucketName` → `--bucket-name`), the text key
/// (`field.bucketName.*`) and the JSON property. No field is a secret, because drafts are saved.
///
/// @param id lower camel case, after the name of the same thing in Zilliz Cloud's API
/// @param step the step that asks for it
/// @param kind how an answer is to be read
/// @param choices the allowed answers of a [Kind#CHOICE], as machine literals; empty otherwise
/// @param defaultAnswer the answer that holds while nothing was typed
/// @param holder who can look the value up
/// @param scope how far the same value holds, for an integration that is made from this one
public record Field(
        String id,
        Step step,
        Kind kind,
        List<String> choices,
        Optional<String> defaultAnswer,
        Holder holder,
        Scope scope) {
    private static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9]*");

    /// How an answer is to be read and shown; nothing about controls.
    public enum Kind {
        /// A machine literal (name, ARN, id): cleaned thoroughly, shown in a fixed-width font.
        IDENTIFIER,
        /// A machine literal that is compared byte for byte elsewhere: only blanks around it are left out.
        EXACT,
        /// A line of a person's own words: only its edges are cleaned.
        PROSE,
        /// Several lines of a person's own words.
        LONG_PROSE,
        /// One of [Field#choices].
        CHOICE,
        /// Several machine literals, set apart by blanks, commas or line ends; its option may be repeated.
        LIST
    }

    /// Which of the two consoles decides or shows a value.
    public enum Holder {
        /// The cloud's own console.
        CLOUD,
        /// Zilliz Cloud's console.
        ZILLIZ
    }

    /// How far a value stays the same when an integration is duplicated. A new field is [Scope#INTEGRATION] unless its
    /// value is known to hold elsewhere: a wrong value that stays is worse than one that is missing.
    public enum Scope {
        /// Belongs to the organization, or is a habit of it: the same wherever its storage is.
        ORGANIZATION,
        /// The same in every region on one side of the border between China and the rest of the world.
        PARTITION,
        /// The same within one region.
        REGION,
        /// Each integration has its own.
        INTEGRATION
    }

    public Field {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not a field id: " + id);
        }
        choices = List.copyOf(choices);
    }

    /// A machine literal without default.
    public static Field identifier(String id, Step step, Holder holder, Scope scope) {
        return new Field(id, step, Kind.IDENTIFIER, List.of(), Optional.empty(), holder, scope);
    }

    /// A machine literal that is compared byte for byte elsewhere, without default.
    public static Field exact(String id, Step step, Holder holder, Scope scope) {
        return new Field(id, step, Kind.EXACT, List.of(), Optional.empty(), holder, scope);
    }

    /// A line of a person's own words.
    public static Field prose(String id, Step step, Holder holder, Scope scope) {
        return new Field(id, step, Kind.PROSE, List.of(), Optional.empty(), holder, scope);
    }

    /// Several lines of a person's own words.
    public static Field longProse(String id, Step step, Holder holder, Scope scope) {
        return new Field(id, step, Kind.LONG_PROSE, List.of(), Optional.empty(), holder, scope);
    }

    /// One of a fixed list of machine literals.
    public static Field choice(String id, Step step, List<String> choices, Holder holder, Scope scope) {
        return new Field(id, step, Kind.CHOICE, choices, Optional.empty(), holder, scope);
    }

    /// Several machine literals without default.
    public static Field list(String id, Step step, Holder holder, Scope scope) {
        return new Field(id, step, Kind.LIST, List.of(), Optional.empty(), holder, scope);
    }

    /// The same field with an answer that holds while nothing was typed.
    public Field withDefault(String answer) {
        return new Field(id, step, kind, choices, Optional.of(answer), holder, scope);
    }

    /// Whether the default holds, because what was typed says nothing. Drafts keep only what was typed, so that an
    /// answer that happens to be the default can be told from none.
    public boolean usesDefault(String raw) {
        return defaultAnswer.isPresent() && normalize(raw).value().isEmpty();
    }

    /// Whether answers are machine literals in a free text.
    public boolean isLiteral() {
        return kind == Kind.IDENTIFIER || kind == Kind.EXACT || kind == Kind.LIST;
    }

    /// An answer as it is to be judged.
    public NormalizedInput normalize(String raw) {
        return switch (kind) {
            case IDENTIFIER, CHOICE, LIST -> NormalizedInput.identifier(raw);
            case EXACT -> NormalizedInput.exact(raw);
            case PROSE, LONG_PROSE -> NormalizedInput.prose(raw);
        };
    }

    /// The command line option of this field, e.g. `--bucket-name`.
    public String option() {
        // By hand: it is asked for many times at every start, and a regular expression would be felt.
        var option = new StringBuilder("--");
        for (int i = 0; i < id.length(); i++) {
            char letter = id.charAt(i);
            if (Character.isUpperCase(letter)) {
                option.append('-');
            }
            option.append(Character.toLowerCase(letter));
        }
        return option.toString();
    }
}
