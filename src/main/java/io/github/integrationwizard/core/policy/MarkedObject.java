package io.github.integrationwizard.core.policy;

import io.github.integrationwizard.core.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A flat JSON object whose values record the fields they came from, for documents other than policies.
public record MarkedObject(List<Member> members) {
    /// One key with a string or an array of strings, and the reason for it if it needs one.
    public record Member(String key, ValueList values, Optional<Reason> reason) {}

    public MarkedObject {
        members = List.copyOf(members);
    }

    /// An object without members.
    public static MarkedObject empty() {
        return new MarkedObject(List.of());
    }

    /// This object with an additional member.
    public MarkedObject with(String key, ValueList values) {
        return with(new Member(key, values, Optional.empty()));
    }

    private MarkedObject with(Member member) {
        var more = new ArrayList<>(members);
        more.add(member);
        return new MarkedObject(more);
    }

    /// This object with an additional member and the reason for it.
    public MarkedObject with(String key, ValueList values, Reason reason) {
        return with(new Member(key, values, Optional.of(reason)));
    }

    /// This object with an additional string.
    public MarkedObject with(String key, SourcedText value) {
        return with(key, ValueList.one(value));
    }

    /// This object with an additional literal string.
    public MarkedObject with(String key, String value) {
        return with(key, ValueList.one(value));
    }

    /// Its JSON, in the format of policies.
    public PolicyWriter.Written write() {
        return write(JsonWriter.indented());
    }

    /// Its JSON in one line, without white space and without a newline.
    public PolicyWriter.Written writeCompact() {
        return write(JsonWriter.compact());
    }

    private PolicyWriter.Written write(JsonWriter json) {
        var writer = new MarkedWriter(json);
        json.open('{');
        for (Member member : members) {
            json.name(member.key());
            writer.values(member.values(), member.reason());
        }
        json.close('}');
        return writer.done();
    }
}
