package io.github.integrationwizard.core.form;

import java.util.Optional;

/// The state of one field after reading: right (with its value), open (nothing typed, no default) or wrong.
public record Answer<T>(Field field, State state, Optional<T> value) {
    /// How reading ended; open is no error.
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

    public boolean isValid() {
        return state == State.VALID;
    }

    public boolean isMissing() {
        return state == State.MISSING;
    }

    public boolean isInvalid() {
        return state == State.INVALID;
    }

    /// The value; call it only where [#isValid()] was seen.
    public T get() {
        return value.orElseThrow();
    }
}
