package io.github.integrationwizard.vpc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes YAML as CloudFormation reads it: two spaces, comments, short forms of functions. Every text that is not beyond
/// doubt a plain one stands in double quotes with its escapes.
final class Yaml {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9._/:-]*");
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private final StringBuilder out = new StringBuilder();

    private Yaml() {}

    /// A mapping whose keys keep their order.
    static final class Block {
        private final List<Entry> entries = new ArrayList<>();

        private record Entry(String comment, String key, Object value) {}

        /// @param value a text, number, truth value, list, [Call] or block
        Block put(String key, Object value) {
            return put("", key, value);
        }

        /// With a comment above it.
        Block put(String comment, String key, Object value) {
            entries.add(new Entry(comment, key, value));
            return this;
        }
    }

    /// A function of CloudFormation in its short form, e.g. `!Ref Vpc`.
    record Call(String function, Object argument) {}

    static Call ref(String resource) {
        return new Call("Ref", resource);
    }

    static Call attribute(String resource, String attribute) {
        return new Call("GetAtt", resource + "." + attribute);
    }

    static Call select(int index, Object list) {
        return new Call("Select", List.of(index, list));
    }

    /// The document, behind a comment.
    static String write(String comment, Block document) {
        var yaml = new Yaml();
        yaml.out.append(Comment.of(comment));
        yaml.block(document, "");
        return yaml.out.toString();
    }

    private void block(Block block, String indent) {
        boolean first = true;
        for (Block.Entry entry : block.entries) {
            if (!entry.comment().isEmpty()) {
                if (!first) {
                    out.append('\n');
                }
                Comment.lines(entry.comment()).forEach(line -> out.append(indent).append(line).append('\n'));
            }
            first = false;
            out.append(indent).append(text(entry.key())).append(':');
            value(entry.value(), indent + "  ");
        }
    }

    private void value(Object value, String indent) {
        switch (value) {
            case Block block -> {
                out.append('\n');
                block(block, indent);
            }
            case List<?> list -> {
                out.append('\n');
                list.forEach(item -> item(item, indent));
            }
            default -> out.append(' ').append(inline(value)).append('\n');
        }
    }

    private void item(Object item, String indent) {
        if (item instanceof Block block) {
            int at = out.length();
            block(block, indent + "  ");
            out.replace(at + indent.length(), at + indent.length() + 1, "-");
        } else {
            out.append(indent).append("- ").append(inline(item)).append('\n');
        }
    }

    private static String inline(Object value) {
        return switch (value) {
            case String text -> text(text);
            case Integer number -> number.toString();
            case Boolean truth -> truth.toString();
            case Call call -> "!" + call.function() + " " + inline(call.argument());
            case List<?> list -> "[" + String.join(", ", list.stream().map(Yaml::inline).toList()) + "]";
            default -> throw new IllegalArgumentException("no YAML: " + value.getClass());
        };
    }

    /// A text as a scalar.
    static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !text.endsWith(":") && !WORDS.contains(text.toLowerCase(java.util.Locale.ROOT));
        if (plain) {
            return text;
        }
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        quoted.appendCodePoint(c);
                    } else {
                        quoted.append(c > 0xFFFF ? "\\U%08X".formatted(c) : "\\u%04X".formatted(c));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isPrintable(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.UNASSIGNED;
    }
}
