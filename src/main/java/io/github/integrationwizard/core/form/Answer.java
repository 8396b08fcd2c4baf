package io.github.integrationwizard.core.form;

import java.util.Optional;

/// The state of one field after reading: valid (with its value), missing (nothing typed, no default) or invalid.
public record Answer<T>(Field field, State state, Optional<T> value) {
    /// The result of parsing; a missing answer is not an error.
    public enum State {
        VALID,
        MISSING,
        INVALID
    }

    static <T> Answer<T> valid(Field field, T value) {
        return new Answer<>(field, State.VALID, Optional.of(value));
    }

    static <T> Answer<T> missing(Field field) {
        return new Answer<>(field, State.MISSING, Optional.empty());
    }

    static <T> Answer<T> invalid(Field field) {
        return new Answer<>(field, State.INVALID, Optional.empty());
    }

    /// Whether there is a value.
    public boolean isValid() {
        return state == State.VALID;
    }

    /// Whether nothing was typed and the field has no default.
    public boolean isMissing() {
        return state == State.MISSING;
    }

    /// Whether the answer has an error.
    public boolean isInvalid() {
        return state == State.INVALID;
    }

    /// The value of a valid answer.
    public T get() {
        return value.orElseThrow();
    }
}
