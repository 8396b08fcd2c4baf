package io.github.integrationwizard.core.json;

/// Writes JSON in the one format that all documents of this program use. It writes brackets, names and values in the
/// order of the calls and does not check nesting. For one text; not thread-safe.
public final class JsonWriter {
    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder out = new StringBuilder(1024);
    private final boolean compact;
    private final boolean ascii;
    private final int most;
    private int depth;
    private boolean first;

    private JsonWriter(boolean compact, boolean ascii, int most) {
        this.compact = compact;
        this.ascii = ascii;
        this.most = most;
    }

    /// A writer that indents with two spaces and writes only ASCII, so that no console or clipboard can corrupt it.
    public static JsonWriter indented() {
        return new JsonWriter(false, true, Integer.MAX_VALUE);
    }

    /// A writer without white space and with only ASCII, for a command line argument.
    public static JsonWriter compact() {
        return new JsonWriter(true, true, Integer.MAX_VALUE);
    }

    /// A writer that indents with two spaces, for UTF-8 files that people may read. Only unpaired surrogates are
    /// escaped, because UTF-8 cannot encode them.
    public static JsonWriter forFile() {
        return forFile(Integer.MAX_VALUE);
    }

    /// As [#forFile()], but writes no further value once the text has more characters than that. Its [#position()] then
    /// shows that a tree is too large, without all of it being written: indentation can make a text many times larger.
    public static JsonWriter forFile(int mostCharacters) {
        return new JsonWriter(false, false, mostCharacters);
    }

    /// Writes a whole value, with the order and the number literals of the tree.
    public JsonWriter value(Json value) {
        switch (value) {
            case JsonObject object -> {
                open('{');
                for (JsonMember member : object.members()) {
                    if (out.length() > most) {
                        return this;
                    }
                    name(member.name());
                    value(member.value());
                }
                close('}');
            }
            case JsonArray array -> {
                open('[');
                for (Json item : array.items()) {
                    if (out.length() > most) {
                        return this;
                    }
                    item();
                    value(item);
                }
                close(']');
            }
            case JsonString string -> string(string.text());
            case JsonNumber number -> out.append(number.text());
            case JsonBoolean truth -> out.append(truth.value());
            case JsonNull _ -> out.append("null");
        }
        return this;
    }

    /// Opens an array or object as a value.
    public void open(char bracket) {
        out.append(bracket);
        depth++;
        first = true;
    }

    /// Closes the array or object that was opened last.
    public void close(char bracket) {
        depth--;
        if (!first) {
            line();
        }
        out.append(bracket);
        first = false;
    }

    /// Starts an item of an array; the caller writes its value next.
    public void item() {
        if (!first) {
            out.append(',');
        }
        line();
        first = false;
    }

    /// Starts a member of an object; the caller writes its value next.
    public void name(String name) {
        item();
        string(name);
        out.append(compact ? ":" : ": ");
    }

    /// Writes a string.
    public void string(String text) {
        quote();
        characters(text);
        quote();
    }

    /// Opens or closes a string that is written in parts.
    public void quote() {
        out.append('"');
    }

    /// Writes part of a string, escaped.
    public void characters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ' || ascii && c > '~' || !ascii && LoneSurrogates.isAt(text, i)) {
                        escape(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }

    private void escape(char c) {
        out.append("\\u")
                .append(HEX.charAt(c >> 12))
                .append(HEX.charAt(c >> 8 & 0xF))
                .append(HEX.charAt(c >> 4 & 0xF))
                .append(HEX.charAt(c & 0xF));
    }

    private void line() {
        if (!compact) {
            out.append('\n').repeat("  ", depth);
        }
    }

    /// The number of characters written so far, which is the offset of the next one.
    public int position() {
        return out.length();
    }

    /// The text written so far, with a final newline unless the writer is compact.
    public String text() {
        return compact ? out.toString() : out + "\n";
    }
}
