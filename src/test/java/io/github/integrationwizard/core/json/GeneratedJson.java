package io.github.integrationwizard.core.json;

import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// JSON texts with every kind of value, white space and escape, valid by construction.
final class GeneratedJson {
    private GeneratedJson() {}

    static String text(RandomGenerator random) {
        return space(random) + value(random, 4) + space(random);
    }

    private static String value(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 8)) {
            case 0 -> string(random);
            case 1 -> Seeded.oneOf(random, "0", "-0", "17", "-1.50", "1e400", "12345678901234567890", "3.0E-7");
            case 2 -> "true";
            case 3 -> "false";
            case 4 -> "null";
            case 5 -> "[" + space(random) + items(random, depth) + space(random) + "]";
            default -> "{" + space(random) + members(random, depth) + space(random) + "}";
        };
    }

    private static String items(RandomGenerator random, int depth) {
        return random.ints(random.nextInt(4), 0, 2)
                .mapToObj(_ -> value(random, depth - 1))
                .collect(Collectors.joining(space(random) + "," + space(random)));
    }

    private static String members(RandomGenerator random, int depth) {
        int[] number = {0};
        return random.ints(random.nextInt(4), 0, 2)
                .mapToObj(
                        _ -> name(random, number[0]++) + space(random) + ":" + space(random) + value(random, depth - 1))
                .collect(Collectors.joining(space(random) + "," + space(random)));
    }

    /// Names of one object differ by their numbers.
    private static String name(RandomGenerator random, int number) {
        String nasty = string(random);
        return nasty.substring(0, nasty.length() - 1) + number + '"';
    }

    private static String string(RandomGenerator random) {
        var quoted = new StringBuilder("\"");
        Nasty.text(random).codePoints().filter(c -> c < 0xD800 || c > 0xDFFF).forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\' || random.nextInt(10) == 0) {
                Character.toString(c)
                        .chars()
                        .forEach(unit -> quoted.append(
                                random.nextBoolean() ? "\\u%04x".formatted(unit) : "\\u%04X".formatted(unit)));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append(Seeded.oneOf(random, "", "\\/", "\\n", "日本", "👍", "\\uD83D\\uDC4D"))
                .append('"')
                .toString();
    }

    private static String space(RandomGenerator random) {
        return Seeded.oneOf(random, "", "", " ", "\n", "\r\n", "\r", "\t", "  \n");
    }
}
