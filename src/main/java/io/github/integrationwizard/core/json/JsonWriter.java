package io.github.integrationwizard.core.json;

/// Writes JSON in the one form that all our documents have. It takes brackets, names and values in order and does not
/// check that they fit together. For one text, on one thread.
public final class JsonWriter {
    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder out = new StringBuilder(1024);
    private final boolean inOneLine;
    private final boolean ascii;
    private int depth;
    private boolean first;

    private JsonWriter(boolean inOneLine, boolean ascii) {
        this.inOneLine = inOneLine;
        this.ascii = ascii;
    }

    /// In lines with two spaces, and nothing but ASCII, so that no console or clipboard can change it.
    public static JsonWriter inLines() {
        return new JsonWriter(false, true);
    }

    /// Without any white space and with nothing but ASCII, for an argument of a command.
    public static JsonWriter inOneLine() {
        return new JsonWriter(true, true);
    }

    /// In lines with two spaces, for files in UTF-8 that people may read. Only half of a surrogate pair is escaped,
    /// which UTF-8 cannot express.
    public static JsonWriter forFile() {
        return new JsonWriter(false, false);
    }

    /// Writes a whole value. Strings, numbers and order are those of the tree.
    public JsonWriter value(Json value) {
        switch (value) {
            case JsonObject object -> {
                open('{');
                for (JsonMember member : object.members()) {
                    name(member.name());
                    value(member.value());
                }
                close('}');
            }
            case JsonArray array -> {
                open('[');
                for (Json item : array.items()) {
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

    /// Begins an item of an array; its value follows.
    public void item() {
        if (!first) {
            out.append(',');
        }
        line();
        first = false;
    }

    /// Begins a member of an object; its value follows.
    public void name(String name) {
        item();
        string(name);
        out.append(inOneLine ? ":" : ": ");
    }

    /// Writes a string.
    public void string(String text) {
        quote();
        characters(text);
        quote();
    }

    /// Begins or ends a string that is written in parts.
    public void quote() {
        out.append('"');
    }

    /// Writes a part of a string.
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
        if (!inOneLine) {
            out.append('\n').repeat("  ", depth);
        }
    }

    /// The characters written so far: the offset of what comes next.
    public int position() {
        return out.length();
    }

    /// All that was written, with a newline at the end unless it is in one line.
    public String text() {
        return inOneLine ? out.toString() : out + "\n";
    }
}
