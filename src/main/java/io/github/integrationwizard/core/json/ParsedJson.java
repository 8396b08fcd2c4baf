package io.github.integrationwizard.core.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// The result of [JsonParser]: the values of a text, its problems, and the position of each. Immutable.
public final class ParsedJson {
    private final String text;
    private final List<Json> roots;
    private final List<JsonProblem> withoutSurrogates;

    /// Both are computed on first use, because most callers need neither. Two threads may compute them twice.
    private LineIndex lines;
    private List<JsonProblem> problems;

    ParsedJson(String text, List<Json> roots, List<JsonProblem> problems) {
        this.text = text;
        this.roots = List.copyOf(roots);
        this.withoutSurrogates = List.copyOf(problems);
    }

    /// The text that was parsed.
    public String text() {
        return text;
    }

    /// The values in document order; empty if the text is not valid JSON.
    public List<Json> roots() {
        return roots;
    }

    /// The value of a text that contains exactly one, even if that has duplicate names.
    public Optional<Json> root() {
        return roots.size() == 1 ? Optional.of(roots.getFirst()) : Optional.empty();
    }

    /// All problems, in document order.
    public List<JsonProblem> problems() {
        List<JsonProblem> made = problems;
        if (made == null) {
            var all = new ArrayList<>(withoutSurrogates);
            all.addAll(LoneSurrogates.in(roots));
            all.sort(Comparator.comparingInt(JsonProblem::offset));
            made = List.copyOf(all);
            problems = made;
        }
        return made;
    }

    /// Whether the text is valid JSON without duplicate names, so that all parsers read the same values from it.
    public boolean isUnambiguous() {
        for (JsonProblem problem : withoutSurrogates) {
            if (problem.kind() == JsonProblem.Kind.DUPLICATE_NAME) {
                return false;
            }
        }
        return !roots.isEmpty();
    }

    private LineIndex lines() {
        LineIndex made = lines;
        if (made == null) {
            made = new LineIndex(text);
            lines = made;
        }
        return made;
    }

    /// The line and column of an offset.
    ///
    /// @throws IndexOutOfBoundsException if the text is shorter
    public TextPosition position(int offset) {
        return lines().position(offset);
    }

    /// The line number of an offset, from 1.
    public int line(int offset) {
        return lines().line(offset);
    }

    /// The JSON pointer (RFC 6901) of the innermost value in which an offset lies; a member's name counts as part of
    /// its value. Empty (`""`) for the whole document, and for every offset outside it.
    public String pointer(int offset) {
        var pointer = new StringBuilder();
        root().ifPresent(root -> appendPointer(root, offset, pointer));
        return pointer.toString();
    }

    private static void appendPointer(Json from, int offset, StringBuilder pointer) {
        Json at = from;
        while (at != null && offset >= at.start() && offset < at.end()) {
            at = switch (at) {
                case JsonObject object -> {
                    int index = lastStartingAt(
                            offset,
                            object.members().size(),
                            i -> object.members().get(i).nameStart());
                    JsonMember member = index < 0 ? null : object.members().get(index);
                    if (member == null || offset >= member.value().end()) {
                        yield null;
                    }
                    pointer.append('/').append(JsonPointers.escape(member.name()));
                    yield member.value();
                }
                case JsonArray array -> {
                    int index = lastStartingAt(
                            offset,
                            array.items().size(),
                            i -> array.items().get(i).start());
                    if (index < 0 || offset >= array.items().get(index).end()) {
                        yield null;
                    }
                    pointer.append('/').append(index);
                    yield array.items().get(index);
                }
                case JsonScalar _, JsonNull _ -> null;
            };
        }
    }

    private static int lastStartingAt(int offset, int size, IntUnaryOperator start) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
