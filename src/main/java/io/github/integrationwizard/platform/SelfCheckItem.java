package io.github.integrationwizard.platform;

import java.util.List;

/// One item of the self-check report.
///
/// @param topic what was checked
/// @param state whether the result is as expected
/// @param answer the result; topic and answer together select the sentence, e.g. `FOUND`
/// @param values the arguments of the sentence: paths, names, versions
public record SelfCheckItem(Topic topic, State state, Answer answer, List<String> values) {
    /// What is checked, in the order of the report.
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

    /// How serious a result is.
    public enum State {
        /// As expected.
        GOOD,
        /// Not as expected or unknown, but the program works nevertheless.
        NOTE,
        /// Not as expected, and some function will not work.
        BAD
    }

    /// The result of an item. The topic and the answer together select the sentence.
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
