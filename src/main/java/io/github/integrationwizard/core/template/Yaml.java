package io.github.integrationwizard.core.template;

import io.github.integrationwizard.core.policy.SourcedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes YAML for CloudFormation: two spaces, comments, short forms of functions. Every text that YAML might not read
/// as a string is in double quotes and escaped.
public final class Yaml {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9._/:-]*");
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private final MarkedBuilder out = new MarkedBuilder();

    private Yaml() {}

    /// A mapping in insertion order. A value is a [String], [SourcedText], [Integer], [Boolean], [Call], block, or a
    /// list of these.
    public static final class Block {
        private final List<Entry> entries = new ArrayList<>();

        private record Entry(SourcedText comment, String key, Object value) {}

        /// Adds a value.
        public Block put(String key, Object value) {
            return put(SourcedText.of(""), key, value);
        }

        /// Adds a value with a literal comment above it.
        public Block put(String comment, String key, Object value) {
            return put(SourcedText.of(comment), key, value);
        }

        /// Adds a value with a comment above it.
        public Block put(SourcedText comment, String key, Object value) {
            entries.add(new Entry(comment, key, value));
            return this;
        }
    }

    /// A CloudFormation function in its short form, e.g. `!Ref Vpc`.
    ///
    /// @param argument a value as in a [Block], but not a block
    public record Call(String function, Object argument) {}

    /// `!Ref`: the ID of a resource, or the value of a parameter.
    public static Call ref(String resource) {
        return new Call("Ref", resource);
    }

    /// `!GetAtt`: an attribute of a resource.
    public static Call attribute(String resource, String attribute) {
        return new Call("GetAtt", resource + "." + attribute);
    }

    /// `!Select`: one of a list, counted from zero.
    public static Call select(int index, Object list) {
        return new Call("Select", List.of(index, list));
    }

    /// Writes a document below a comment.
    ///
    /// @throws IllegalArgumentException for an unsupported type of value
    public static MarkedText write(SourcedText comment, Block document) {
        var yaml = new Yaml();
        Comments.write(yaml.out, "", comment);
        yaml.block(document, "", "");
        return yaml.out.done();
    }

    /// @param first the start of the first line, instead of the indent
    private void block(Block block, String first, String indent) {
        String start = first;
        for (Block.Entry entry : block.entries) {
            if (!entry.comment().plain().isEmpty()) {
                if (entry != block.entries.getFirst()) {
                    out.append("\n");
                }
                Comments.write(out, start, entry.comment());
                start = indent;
            }
            out.append(start);
            scalar(SourcedText.of(entry.key()));
            out.append(":");
            value(entry.value(), indent + "  ");
            start = indent;
        }
    }

    private void value(Object value, String indent) {
        switch (value) {
            case Block block -> {
                out.append("\n");
                block(block, indent, indent);
            }
            case List<?> list -> {
                out.append("\n");
                list.forEach(item -> item(item, indent));
            }
            default -> {
                out.append(" ");
                inline(value);
                out.append("\n");
            }
        }
    }

    private void item(Object item, String indent) {
        if (item instanceof Block block) {
            block(block, indent + "- ", indent + "  ");
        } else {
            out.append(indent).append("- ");
            inline(item);
            out.append("\n");
        }
    }

    private void inline(Object value) {
        switch (value) {
            case String text -> scalar(SourcedText.of(text));
            case SourcedText text -> scalar(text);
            case Integer number -> out.append(number.toString());
            case Boolean truth -> out.append(truth.toString());
            case Call call -> {
                out.append("!").append(call.function()).append(" ");
                inline(call.argument());
            }
            case List<?> list -> {
                out.append("[");
                for (int i = 0; i < list.size(); i++) {
                    out.append(i == 0 ? "" : ", ");
                    inline(list.get(i));
                }
                out.append("]");
            }
            default -> throw new IllegalArgumentException("not a YAML value: " + value.getClass());
        }
    }

    private void scalar(SourcedText text) {
        String plain = text.plain();
        boolean safe = PLAIN.matcher(plain).matches()
                && !plain.endsWith(":")
                && !WORDS.contains(plain.toLowerCase(Locale.ROOT));
        String quote = safe ? "" : "\"";
        out.append(quote).append(text, Yaml::escape).append(quote);
    }

    private static void escape(String text, int at, StringBuilder out) {
        int c = text.codePointAt(at);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isPrintable(c)) {
                    out.appendCodePoint(c);
                } else {
                    out.append(c > 0xFFFF ? "\\U%08X".formatted(c) : "\\u%04X".formatted(c));
                }
            }
        }
    }

    private static boolean isPrintable(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.UNASSIGNED;
    }
}
