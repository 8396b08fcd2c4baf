package io.github.integrationwizard.core.form;

import java.util.Optional;

/// The state of one field after reading: right (with its value), open (nothing typed, no default) or wrong.
public record Answer<T>(Field field, State state, Optional<T> value) {
    /// How reading ended; open is no error.
    public enum State {
        RIGHT,
        OPEN,
        WRONG
    }

    static <T> Answer<T> right(Field field, T value) {
        return new Answer<>(field, State.RIGHT, Optional.of(value));
    }

    static <T> Answer<T> open(Field field) {
        return new Answer<>(field, State.OPEN, Optional.empty());
    }

    static <T> Answer<T> wrong(Field field) {
        return new Answer<>(field, State.WRONG, Optional.empty());
    }

    public boolean isRight() {
        return state == State.RIGHT;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isWrong() {
        return state == State.WRONG;
    }

    /// The value; call it only where [#isRight()] was seen.
    public T get() {
        return value.orElseThrow();
    }
}
