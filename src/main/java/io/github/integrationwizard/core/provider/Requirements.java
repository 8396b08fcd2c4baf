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

/// The one place that says what each artifact and goal needs. From it follows what can be made, what is missing and
/// what is invalid. For one reading, on one thread.
public final class Requirements {
    private static final Set<Mode> REPORTED = EnumSet.of(Mode.NEEDED, Mode.NEEDED_TO_USE);
    private static final Set<Mode> WAITED_FOR = EnumSet.of(Mode.NEEDED, Mode.NEEDED_TO_WRITE);

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
            return WAITED_FOR.contains(mode) ? answer.isValid() : mode == Mode.NEEDED_TO_USE || !answer.isInvalid();
        }
    }

    /// These cannot be made while the answer is missing or invalid.
    public Requirements needed(Answer<?> answer, Purpose... purposes) {
        return add(answer, Mode.NEEDED, purposes);
    }

    /// These can be written without the answer, but not carried over: it is reported as missing, and nothing waits for
    /// it.
    public Requirements neededToUse(Answer<?> answer, Purpose... purposes) {
        return add(answer, Mode.NEEDED_TO_USE, purposes);
    }

    /// These are written only with the answer, and nobody misses them without it.
    public Requirements neededToWrite(Answer<?> answer, Purpose... purposes) {
        return add(answer, Mode.NEEDED_TO_WRITE, purposes);
    }

    /// These can be made without the answer, but not while it is invalid: they would do something else than was asked
    /// for.
    public Requirements optional(Answer<?> answer, Purpose... purposes) {
        return add(answer, Mode.OPTIONAL, purposes);
    }

    private Requirements add(Answer<?> answer, Mode mode, Purpose... purposes) {
        needs.add(new Need(answer, mode, List.of(purposes)));
        return this;
    }

    /// Takes back what the answers allow by themselves, because of what came of it.
    ///
    /// @param field the field whose answer must change; it is reported as invalid
    public void withhold(Field field, Purpose... purposes) {
        add(withheld, field.id(), List.of(purposes));
    }

    /// Whether every answer is there and valid that the purpose waits for.
    public boolean allows(Purpose purpose) {
        for (Need need : needs) {
            if (!need.allows() && need.purposes().contains(purpose)) {
                return false;
            }
        }
        return withheld.values().stream().noneMatch(purposes -> purposes.contains(purpose));
    }

    /// Whether nothing of what is reported about a purpose is missing or invalid.
    public boolean isComplete(Purpose purpose) {
        return Stream.concat(open().stream(), wrong().stream())
                .noneMatch(some -> some.neededFor().contains(purpose));
    }

    /// What follows for the reading.
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
        return new Readiness(open(), wrong(), fields, kinds);
    }

    private List<MissingValue> open() {
        return report(need -> need.answer().isMissing() && REPORTED.contains(need.mode()), Map.of());
    }

    private List<MissingValue> wrong() {
        return report(need -> need.answer().isInvalid(), withheld);
    }

    /// In the order of adding, each field once.
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
