package io.github.integrationwizard.vpc;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes Terraform's language: two spaces, equal signs beneath each other, every text with its escapes, so that nothing
/// typed becomes a template.
final class Hcl {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private final StringBuilder out = new StringBuilder();
    private String indent = "";

    /// An expression of our own, written as it is.
    record Expression(String code) {}

    /// A value with its name.
    record Argument(String name, Object value) {}

    static Argument set(String name, Object value) {
        return new Argument(name, value);
    }

    static Expression code(String code) {
        return new Expression(code);
    }

    Hcl comment(String comment) {
        Comment.lines(comment).forEach(line -> out.append(indent).append(line).append('\n'));
        return this;
    }

    Hcl space() {
        out.append('\n');
        return this;
    }

    /// A block with arguments only, e.g. `resource "aws_vpc" "byoc"`.
    Hcl block(String head, Argument... arguments) {
        return block(head, List.of(arguments), () -> {});
    }

    /// A block with arguments and what `inside` writes behind them.
    Hcl block(String head, List<Argument> arguments, Runnable inside) {
        out.append(indent).append(head).append(" {\n");
        String before = indent;
        indent = before + "  ";
        arguments(arguments);
        inside.run();
        indent = before;
        out.append(indent).append("}\n");
        return this;
    }

    String text() {
        return out.toString();
    }

    private void arguments(List<Argument> arguments) {
        int width = arguments.stream().mapToInt(argument -> argument.name().length()).max().orElse(0);
        for (Argument argument : arguments) {
            out.append(indent).append(argument.name()).repeat(' ', width - argument.name().length()).append(" = ");
            out.append(value(argument.value())).append('\n');
        }
    }

    private String value(Object value) {
        return switch (value) {
            case String text -> quote(text);
            case Integer number -> number.toString();
            case Boolean truth -> truth.toString();
            case Expression expression -> expression.code();
            case List<?> list -> list.stream().map(this::value).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map -> object(map);
            default -> throw new IllegalArgumentException("no HCL: " + value.getClass());
        };
    }

    private String object(Map<?, ?> map) {
        int width = map.keySet().stream().mapToInt(key -> key((String) key).length()).max().orElse(0);
        var object = new StringBuilder("{\n");
        map.forEach((key, value) -> {
            String name = key((String) key);
            object.append(indent).append("  ").append(name).repeat(' ', width - name.length())
                    .append(" = ").append(value(value)).append('\n');
        });
        return object.append(indent).append('}').toString();
    }

    private static String key(String key) {
        return NAME.matcher(key).matches() ? key : quote(key);
    }

    /// A text as a string without templates.
    static String quote(String text) {
        var quoted = new StringBuilder("\"");
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int c = points[i];
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '$', '%' -> {
                    boolean template = i + 1 < points.length && points[i + 1] == '{';
                    quoted.appendCodePoint(c);
                    if (template) {
                        quoted.appendCodePoint(c);
                    }
                }
                default -> {
                    if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                        quoted.append("\\u%04X".formatted(c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
