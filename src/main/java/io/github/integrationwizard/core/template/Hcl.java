package io.github.integrationwizard.core.template;

import io.github.integrationwizard.core.policy.SourcedText;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Writes Terraform configuration as `terraform fmt` formats it. Every text is escaped, so that nothing typed becomes a
/// template expression.
public final class Hcl {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private final MarkedBuilder out = new MarkedBuilder();
    private String indent = "";

    /// A literal expression, written unescaped.
    public record Expression(String code) {}

    /// A name with its value: a [String], [SourcedText], [Integer], [Boolean], [Expression], a list of these, or a map
    /// from names to these.
    public record Argument(String name, Object value) {
        /// Whether the value spans several lines.
        boolean isMultiLine() {
            return value instanceof Map<?, ?> map && !map.isEmpty();
        }
    }

    /// An argument of a block.
    public static Argument set(String name, Object value) {
        return new Argument(name, value);
    }

    /// A literal expression, never typed by a user.
    public static Expression code(String code) {
        return new Expression(code);
    }

    /// Writes a literal comment.
    public Hcl comment(String comment) {
        return comment(SourcedText.of(comment));
    }

    /// Writes a comment.
    public Hcl comment(SourcedText comment) {
        Comments.write(out, indent, comment);
        return this;
    }

    /// Writes an empty line.
    public Hcl space() {
        out.append("\n");
        return this;
    }

    /// Writes a block that has only arguments, e.g. `resource "aws_vpc" "byoc"`.
    public Hcl block(String head, Argument... arguments) {
        return block(head, List.of(arguments), () -> {});
    }

    /// Writes a block with arguments, followed by what `inside` writes.
    ///
    /// @throws IllegalArgumentException for an unsupported type of argument value
    public Hcl block(String head, List<Argument> arguments, Runnable inside) {
        out.append(indent).append(head).append(" {\n");
        String before = indent;
        indent = before + "  ";
        arguments(arguments);
        inside.run();
        indent = before;
        out.append(indent).append("}\n");
        return this;
    }

    /// The finished text.
    public MarkedText done() {
        return out.done();
    }

    /// Aligns equals signs in each run of single-line arguments, as `terraform fmt` does.
    private void arguments(List<Argument> arguments) {
        int start = 0;
        while (start < arguments.size()) {
            int end = start;
            int width = 0;
            while (end < arguments.size() && !arguments.get(end).isMultiLine()) {
                width = Math.max(width, arguments.get(end).name().length());
                end++;
            }
            for (Argument argument : arguments.subList(start, end)) {
                argument(argument, width);
            }
            if (end < arguments.size()) {
                argument(arguments.get(end), 0);
                end++;
            }
            start = end;
        }
    }

    private void argument(Argument argument, int width) {
        out.append(indent)
                .append(argument.name())
                .spaces(Math.max(0, width - argument.name().length()))
                .append(" = ");
        value(argument.value());
        out.append("\n");
    }

    private void value(Object value) {
        switch (value) {
            case String text -> string(SourcedText.of(text));
            case SourcedText text -> string(text);
            case Integer number -> out.append(number.toString());
            case Boolean truth -> out.append(truth.toString());
            case Expression expression -> out.append(expression.code());
            case List<?> list -> {
                out.append("[");
                for (int i = 0; i < list.size(); i++) {
                    out.append(i == 0 ? "" : ", ");
                    value(list.get(i));
                }
                out.append("]");
            }
            case Map<?, ?> map -> object(map);
            default -> throw new IllegalArgumentException("not an HCL value: " + value.getClass());
        }
    }

    private void object(Map<?, ?> map) {
        out.append("{");
        String before = indent;
        indent = before + "  ";
        if (!map.isEmpty()) {
            out.append("\n");
            arguments(map.entrySet().stream()
                    .map(entry -> set(key((String) entry.getKey()), entry.getValue()))
                    .toList());
            out.append(before);
        }
        indent = before;
        out.append("}");
    }

    private static String key(String key) {
        if (NAME.matcher(key).matches()) {
            return key;
        }
        var quoted = new MarkedBuilder();
        string(quoted, SourcedText.of(key));
        return quoted.done().text();
    }

    private void string(SourcedText text) {
        string(out, text);
    }

    private static void string(MarkedBuilder out, SourcedText text) {
        out.append("\"").append(text, Hcl::escape).append("\"");
    }

    private static void escape(String text, int at, StringBuilder out) {
        int c = text.codePointAt(at);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '$', '%' -> {
                out.appendCodePoint(c);
                if (text.startsWith("{", at + 1)) {
                    // Doubled, the character does not start a template expression.
                    out.appendCodePoint(c);
                }
            }
            default -> {
                if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                    out.append("\\u%04X".formatted(c));
                } else {
                    out.appendCodePoint(c);
                }
            }
        }
    }
}
