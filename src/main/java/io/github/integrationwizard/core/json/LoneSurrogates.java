package io.github.integrationwizard.core.json;

import java.util.ArrayList;
import java.util.List;

/// Finds strings and names that contain an unpaired surrogate.
final class LoneSurrogates {
    /// The maximum number of problems that are reported.
    private static final int MAX_PROBLEMS = 100;

    private final List<JsonProblem> found = new ArrayList<>();

    private LoneSurrogates() {}

    /// The problems found, in document order.
    static List<JsonProblem> in(List<Json> roots) {
        var lone = new LoneSurrogates();
        roots.forEach(lone::visit);
        return lone.found;
    }

    private void visit(Json json) {
        if (json instanceof JsonObject object) {
            for (JsonMember member : object.members()) {
                check(member.name(), member.nameStart());
                visit(member.value());
            }
        } else if (json instanceof JsonArray array) {
            array.items().forEach(this::visit);
        } else if (json instanceof JsonString string) {
            check(string.text(), string.start());
        }
    }

    private void check(String text, int offset) {
        if (found.size() < MAX_PROBLEMS && isIn(text)) {
            found.add(new JsonProblem(JsonProblem.Kind.LONE_SURROGATE, offset));
        }
    }

    private static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the UTF-16 unit at an index is an unpaired surrogate.
    static boolean isAt(String text, int index) {
        char c = text.charAt(index);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1))
                : index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
    }
}
