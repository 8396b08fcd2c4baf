package io.github.integrationwizard.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.Evidence;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Result;
import io.github.integrationwizard.core.form.Severity;
import io.github.integrationwizard.core.provider.Provider;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The results of a run as JSON:
/// ```
/// {schema:1, provider, verdict, checks:[{id,level,status,required,provenFor,evidence,observed:{},expected:{},failure,
///  causes:[{severity,code,resource,found,needed,message,command,page}],fix,dependsOn:[id],tookMs}]}
/// ```
/// `expected` says by resource what is needed; `failure` is the code of the first cause that is an error, else null; `fix`
/// is the first command or page that mends something, else null. A cause has those of its properties that apply.
final class CheckJson {
    private CheckJson() {}

    static void write(Voice voice, Provider<?> provider, Report report) {
        Json.write(voice.out(), json -> {
            json.writeStringField("provider", provider.id());
            json.writeStringField("verdict", report.verdict().name());
            json.writeArrayFieldStart("checks");
            for (Result result : report.results()) {
                write(json, provider, result, voice);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Provider<?> provider, Result result, Voice voice) throws IOException {
        List<Cause> causes = result.outcome().causes();
        List<Cause.Observed> seen =
                causes.stream().filter(Cause.Observed.class::isInstance).map(Cause.Observed.class::cast).toList();
        json.writeStartObject();
        json.writeStringField("id", result.check().id());
        json.writeNumberField("level", result.check().level());
        json.writeStringField("status", result.outcome().status().name());
        json.writeBooleanField("required", result.check().required());
        string(json, "provenFor", result.outcome().provenFor().map(Enum::name));
        string(json, "evidence", result.outcome().evidence().map(Evidence::origin).map(Enum::name));
        json.writeObjectFieldStart("observed");
        for (Map.Entry<String, String> fact : new TreeMap<>(result.outcome().observed()).entrySet()) {
            json.writeStringField(fact.getKey(), fact.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("expected");
        var expected = new TreeMap<String, String>();
        seen.stream().filter(some -> some.severity() != Severity.INFO)
                .forEach(some -> expected.merge(some.resource(), some.needed(), (one, other) -> one + "; " + other));
        for (Map.Entry<String, String> need : expected.entrySet()) {
            json.writeStringField(need.getKey(), need.getValue());
        }
        json.writeEndObject();
        string(json, "failure", seen.stream()
                .filter(some -> some.severity() == Severity.ERROR)
                .map(some -> some.code().name())
                .findFirst());
        json.writeArrayFieldStart("causes");
        for (Cause cause : causes) {
            write(json, provider, cause, voice);
        }
        json.writeEndArray();
        string(json, "fix", seen.stream()
                .flatMap(some -> some.command().or(() -> some.page().map(URI::toString)).stream())
                .findFirst());
        json.writeArrayFieldStart("dependsOn");
        for (String id : result.check().dependsOn()) {
            json.writeString(id);
        }
        json.writeEndArray();
        json.writeNumberField("tookMs", result.took().toMillis());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Provider<?> provider, Cause cause, Voice voice) throws IOException {
        json.writeStartObject();
        switch (cause) {
            case Cause.Observed seen -> {
                json.writeStringField("severity", seen.severity().name());
                json.writeStringField("code", seen.code().name());
                json.writeStringField("resource", seen.resource());
                json.writeStringField("found", seen.found());
                json.writeStringField("needed", seen.needed());
                string(json, "command", seen.command());
                string(json, "page", seen.page().map(URI::toString));
            }
            case Cause.Unseen unseen -> json.writeStringField("command", unseen.command());
            case Cause.Missing missing -> json.writeStringField("field", missing.field());
            case Cause.Dependency dependency -> json.writeStringField("check", dependency.check());
            case Cause.Found found -> json.writeStringField("code", found.finding().code().name());
            case Cause.Broken _ -> { }
        }
        json.writeStringField("message", voice.wording().cause(provider.id(), cause));
        json.writeEndObject();
    }

    private static void string(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }
}
