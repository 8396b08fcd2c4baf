package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.form.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Keeps what each answer is needed for, and tells from it what is open and what is wrong. For one reading.
public final class Needs {
    private final List<Need> needs = new ArrayList<>();

    private record Need(Answer<?> answer, boolean optional, List<Purpose> purposes) {}

    /// These cannot be made while the answer is open or wrong.
    public Needs needed(Answer<?> answer, Purpose... purposes) {
        needs.add(new Need(answer, false, List.of(purposes)));
        return this;
    }

    /// These can be made without the answer, but not while it is wrong: they would do something else than was asked for.
    public Needs optional(Answer<?> answer, Purpose... purposes) {
        needs.add(new Need(answer, true, List.of(purposes)));
        return this;
    }

    /// What nobody has given yet, in the order of adding.
    public List<Open> open() {
        return which(need -> need.answer().isOpen() && !need.optional());
    }

    /// What was given and is wrong, in the order of adding.
    public List<Open> wrong() {
        return which(need -> need.answer().isWrong());
    }

    private List<Open> which(Predicate<Need> state) {
        return needs.stream()
                .filter(state)
                .map(need -> new Open(need.answer().field().id(), need.purposes()))
                .toList();
    }
}
