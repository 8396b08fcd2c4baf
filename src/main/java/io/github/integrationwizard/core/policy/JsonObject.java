package io.github.integrationwizard.core.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A flat JSON object whose values remember which fields they came from: for documents that are no policies.
public record JsonObject(List<Member> members) {
    /// One key with a string or an array of strings, and why it is there where that needs saying.
    public record Member(String key, Values values, Optional<Reason> reason) {}

    public JsonObject {
        members = List.copyOf(members);
    }

    /// An object without members.
    public static JsonObject empty() {
        return new JsonObject(List.of());
    }

    /// This object with one member more.
    public JsonObject with(String key, Values values) {
        return with(new Member(key, values, Optional.empty()));
    }

    private JsonObject with(Member member) {
        var more = new ArrayList<>(members);
        more.add(member);
        return new JsonObject(more);
    }

    /// This object with one member more, and the reason for it.
    public JsonObject with(String key, Values values, Reason reason) {
        return with(new Member(key, values, Optional.of(reason)));
    }

    /// This object with one string more.
    public JsonObject with(String key, Text value) {
        return with(key, Values.one(value));
    }

    /// This object with one string of our own more.
    public JsonObject with(String key, String value) {
        return with(key, Values.one(value));
    }

    /// Its JSON, in the form that policies have.
    public PolicyWriter.Written write() {
        return write(new JsonWriter());
    }

    /// Its JSON in one line, without white space and without a newline.
    public PolicyWriter.Written writeInOneLine() {
        return write(new JsonWriter(true));
    }

    private PolicyWriter.Written write(JsonWriter json) {
        json.open('{');
        for (Member member : members) {
            json.key(member.key());
            json.values(member.values(), member.reason());
        }
        json.close('}');
        return json.done();
    }
}
