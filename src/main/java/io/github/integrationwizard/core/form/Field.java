package io.github.integrationwizard.core.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One question of the form. Its id is also the FXML id, the option (`bucketName` → `--bucket-name`), the text key
/// (`field.bucketName.*`) and the JSON property. No field is a secret, because drafts are saved.
///
/// @param id lower camel case, after the name of the same thing in Zilliz Cloud's API
/// @param step the step that asks for it
/// @param kind how an answer is parsed
/// @param choices the allowed answers of a [Kind#CHOICE], as machine literals; empty otherwise
/// @param defaultAnswer the answer that applies while nothing was typed
/// @param holder which console shows the value
/// @param scope which other integrations can reuse the value, for duplicating an integration
public record Field(
        String id,
        Step step,
        Kind kind,
        List<String> choices,
        Optional<String> defaultAnswer,
        Holder holder,
        Scope scope) {
    private static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9]*");

    /// How an answer is parsed and displayed; independent of UI controls.
    public enum Kind {
        /// A machine literal (name, ARN, ID): fully normalized, shown in a fixed-width font.
        IDENTIFIER,
        /// A machine literal that a service compares byte for byte: only surrounding white space is removed.
        EXACT,
        /// One line of free text: only leading and trailing white space and invisible characters are removed.
        PROSE,
        /// Several lines of free text.
        LONG_PROSE,
        /// One of [Field#choices].
        CHOICE,
        /// Several machine literals, separated by white space or commas; its option may be repeated.
        LIST
    }

    /// Which of the two consoles defines or shows a value.
    public enum Holder {
        /// The cloud's own console.
        CLOUD,
        /// Zilliz Cloud's console.
        ZILLIZ
    }

    /// Where the same value remains valid when an integration is duplicated. A new field is [Scope#INTEGRATION] unless
    /// its value is known to be valid elsewhere, because copying a wrong value is worse than leaving it out.
    public enum Scope {
        /// A property or preference of the organization: the same wherever its storage is.
        ORGANIZATION,
        /// The same in every region on one side of the border between China and the rest of the world.
        PARTITION,
        /// The same within one region.
        REGION,
        /// Different for each integration.
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

    /// A machine literal that a service compares byte for byte, without default.
    public static Field exact(String id, Step step, Holder holder, Scope scope) {
        return new Field(id, step, Kind.EXACT, List.of(), Optional.empty(), holder, scope);
    }

    /// One line of free text.
    public static Field prose(String id, Step step, Holder holder, Scope scope) {
        return new Field(id, step, Kind.PROSE, List.of(), Optional.empty(), holder, scope);
    }

    /// Several lines of free text.
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

    /// This field with a default answer.
    public Field withDefault(String answer) {
        return new Field(id, step, kind, choices, Optional.of(answer), holder, scope);
    }

    /// Whether the default applies, because nothing but white space was typed. Drafts store only what was typed, so an
    /// answer that equals the default differs from no answer.
    public boolean usesDefault(String raw) {
        return defaultAnswer.isPresent() && normalize(raw).value().isEmpty();
    }

    /// Whether answers are machine literals that are typed as text.
    public boolean isLiteral() {
        return kind == Kind.IDENTIFIER || kind == Kind.EXACT || kind == Kind.LIST;
    }

    /// The answer normalized for parsing.
    public NormalizedInput normalize(String raw) {
        return switch (kind) {
            case IDENTIFIER, CHOICE, LIST -> NormalizedInput.identifier(raw);
            case EXACT -> NormalizedInput.exact(raw);
            case PROSE, LONG_PROSE -> NormalizedInput.prose(raw);
        };
    }

    /// The command line option of this field, e.g. `--bucket-name`.
    public String option() {
        // Without a regular expression: this is called many times at every start.
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
