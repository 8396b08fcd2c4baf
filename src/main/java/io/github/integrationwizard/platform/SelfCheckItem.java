package io.github.integrationwizard.platform;

import java.util.List;

/// One thing that was looked at.
///
/// @param topic what was looked at
/// @param state whether it is as it should be
/// @param answer which of the topic's sentences holds, e.g. `FOUND`
/// @param values what the sentence is about: paths, names, versions
public record SelfCheckItem(Topic topic, State state, Answer answer, List<String> values) {
    /// What is looked at, in the order in which it is told.
    public enum Topic {
        VERSION,
        BUILD,
        CACHE,
        JAVA,
        SYSTEM,
        LANGUAGE,
        DATA_FOLDER,
        PROGRAM_FOLDER,
        DISPLAY,
        GTK,
        FONT_JA,
        FONT_ZH,
        KEY_STORE,
        PROXY,
        TRUST_STORE,
        UPDATES
    }

    /// Whether something is as it should be.
    public enum State {
        /// It is.
        GOOD,
        /// It is not, or not known, and the program works all the same.
        NOTE,
        /// It is not, and something will not work.
        BAD
    }

    /// What was found out; the sentence is the one of the topic and this.
    public enum Answer {
        IS,
        FOUND,
        MISSING,
        IN_USE,
        NOT_IN_USE,
        STALE,
        OF_SYSTEM,
        NOT_KNOWN,
        NOT_WRITABLE,
        NOT_YET,
        OFF,
        NONE
    }

    public SelfCheckItem {
        values = List.copyOf(values);
    }

    static SelfCheckItem good(Topic topic, Answer answer, String... values) {
        return new SelfCheckItem(topic, State.GOOD, answer, List.of(values));
    }

    static SelfCheckItem note(Topic topic, Answer answer, String... values) {
        return new SelfCheckItem(topic, State.NOTE, answer, List.of(values));
    }

    static SelfCheckItem bad(Topic topic, Answer answer, String... values) {
        return new SelfCheckItem(topic, State.BAD, answer, List.of(values));
    }
}
