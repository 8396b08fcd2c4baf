package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.form.Answer;
import io.github.integrationwizard.core.form.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Declares which answers each artifact and goal needs, and derives what can be created, what is missing and what is
/// invalid. For one reading; not thread-safe.
public final class Requirements {
    private static final Set<Mode> REPORTED = EnumSet.of(Mode.NEEDED, Mode.NEEDED_TO_USE);
    private static final Set<Mode> BLOCKING = EnumSet.of(Mode.NEEDED, Mode.NEEDED_TO_WRITE);

    /// Artifacts first, each in the order of its enum.
    private static final Comparator<Purpose> ORDER = Comparator.<Purpose, Boolean>comparing(Goal.class::isInstance)
            .thenComparingInt(purpose -> ((Enum<?>) purpose).ordinal());

    private final List<Need> needs = new ArrayList<>();
    private final Map<String, SortedSet<Purpose>> withheld = new LinkedHashMap<>();

    private enum Mode {
        NEEDED,
        NEEDED_TO_USE,
        NEEDED_TO_WRITE,
        OPTIONAL
    }

    private record Need(Answer<?> answer, Mode mode, List<Purpose> purposes) {
        boolean allows() {
            return BLOCKING.contains(mode) ? answer.isValid() : mode == Mode.NEEDED_TO_USE || !answer.isInvalid();
        }
    }

    /// Declares that these cannot be created while the answer is missing or invalid.
    public Requirements needed(Answer<?> answer, Purpose... purposes) {
        return add(answer, Mode.NEEDED, purposes);
    }

    /// Declares that these can be created without the answer, but not used: it is reported as missing, but does not
    /// block them.
    public Requirements neededToUse(Answer<?> answer, Purpose... purposes) {
        return add(answer, Mode.NEEDED_TO_USE, purposes);
    }

    /// Declares that these are created only with the answer, which is not reported as missing.
    public Requirements neededToWrite(Answer<?> answer, Purpose... purposes) {
        return add(answer, Mode.NEEDED_TO_WRITE, purposes);
    }

    /// Declares that these can be created without the answer, but not while it is invalid: they would not do what was
    /// intended.
    public Requirements optional(Answer<?> answer, Purpose... purposes) {
        return add(answer, Mode.OPTIONAL, purposes);
    }

    private Requirements add(Answer<?> answer, Mode mode, Purpose... purposes) {
        needs.add(new Need(answer, mode, List.of(purposes)));
        return this;
    }

    /// Blocks purposes that the answers by themselves allow, because of a problem in the result.
    ///
    /// @param field the field whose answer must change; it is reported as invalid
    public void withhold(Field field, Purpose... purposes) {
        add(withheld, field.id(), List.of(purposes));
    }

    /// Whether nothing blocks the purpose.
    public boolean allows(Purpose purpose) {
        for (Need need : needs) {
            if (!need.allows() && need.purposes().contains(purpose)) {
                return false;
            }
        }
        return withheld.values().stream().noneMatch(purposes -> purposes.contains(purpose));
    }

    /// Whether no answer is reported as missing or invalid for the purpose.
    public boolean isComplete(Purpose purpose) {
        return Stream.concat(missing().stream(), invalid().stream())
                .noneMatch(some -> some.neededFor().contains(purpose));
    }

    /// The result, for the reading.
    public Readiness readiness() {
        var fields = new HashSet<String>();
        var kinds = EnumSet.noneOf(ArtifactKind.class);
        for (Need need : needs) {
            Field field = need.answer().field();
            boolean reported = REPORTED.contains(need.mode());
            if (reported || field.defaultAnswer().isPresent()) {
                fields.add(field.id());
            }
            if (reported && field.defaultAnswer().isEmpty()) {
                for (Purpose purpose : need.purposes()) {
                    if (purpose instanceof ArtifactKind kind) {
                        kinds.add(kind);
                    }
                }
            }
        }
        return new Readiness(missing(), invalid(), fields, kinds);
    }

    private List<MissingValue> missing() {
        return report(need -> need.answer().isMissing() && REPORTED.contains(need.mode()), Map.of());
    }

    private List<MissingValue> invalid() {
        return report(need -> need.answer().isInvalid(), withheld);
    }

    /// In the order of declaration, each field once.
    private List<MissingValue> report(Predicate<Need> which, Map<String, SortedSet<Purpose>> more) {
        var purposes = new LinkedHashMap<String, SortedSet<Purpose>>();
        for (Need need : needs) {
            if (which.test(need)) {
                add(purposes, need.answer().field().id(), need.purposes());
            }
        }
        more.forEach((field, some) -> add(purposes, field, some));
        return purposes.entrySet().stream()
                .map(entry -> new MissingValue(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static void add(Map<String, SortedSet<Purpose>> to, String field, Collection<Purpose> purposes) {
        to.computeIfAbsent(field, _ -> new TreeSet<>(ORDER)).addAll(purposes);
    }
}
