package io.github.integrationwizard.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.CheckSpec;
import io.github.integrationwizard.core.check.Evidence;
import io.github.integrationwizard.core.check.EvidenceKey;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.ProvenFor;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Requirement;
import io.github.integrationwizard.core.check.Result;
import io.github.integrationwizard.core.check.SkipReason;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.check.Timing;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.failure.FailureCode;
import io.github.integrationwizard.core.failure.Layer;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Fix;
import io.github.integrationwizard.core.form.Severity;
import io.github.integrationwizard.core.form.Where;
import io.github.integrationwizard.core.json.Json;
import io.github.integrationwizard.core.json.JsonArray;
import io.github.integrationwizard.core.json.JsonMember;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonScalar;
import io.github.integrationwizard.core.json.Timestamps;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report as JSON, for scripts and for stored reports:
/// ```
/// {provider, verdict, startedAt, level, answersHash,
///  checks:[{id, title?, level, status, skipReason?, required, requirement, provenFor, evidence, evidenceAt?, commands,
///   observed:{}, expected:{}, failure, failureRecord?, causes:[{kind, …, message?}], fix, needs:[key], dependsOn:[id],
///   startedAt?, tookMs, attempts}]}
/// ```
/// - `required`: whether the run would be incomplete if this check could not see its evidence, given the other results.
/// - `expected`: the required value by resource or field.
/// - `failure`: the name of the finding or failure that made the check fail or prevented it from seeing its evidence,
///   else null; `failureRecord`: the service's error response: `{code, layer?, http?, serviceCode?, requestId?,
///   rawMessage}`.
/// - `fix`: the first command, console page or suggested text that fixes a problem, else null.
/// - A cause has only the properties that apply: `severity`, `area`, `code`, `args`, its place (`resource`, `found`,
///   `needed`; `field`; `document`, `pointer`, `line`), its fix (`command`, `page`, `suggestion`), or the `check` that
///   it depends on.
/// - `title` and `message`: texts for a reader; stored files have none.
public final class ReportJson {
    private ReportJson() {}

    /// The texts of one language.
    ///
    /// @param title the title of a check, by its id
    /// @param message the message of a cause
    public record Sentences(Function<String, String> title, Function<Cause, String> message) {}

    /// Writes the properties of a report into the JSON object that is open.
    ///
    /// @param sentences empty for files that only this program reads
    public static void write(JsonGenerator json, String provider, Report report, Optional<Sentences> sentences)
            throws IOException {
        new Writer(json, sentences, report).write(provider);
    }

    /// Parses a report that [#write] wrote.
    ///
    /// @return the report; empty if the object is not one
    public static Optional<Report> read(JsonObject json) {
        try {
            return Optional.of(Reader.report(json));
        } catch (NoSuchElementException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The names of the kinds of causes.
    private enum Kind {
        FINDING,
        MISSING,
        DEPENDENCY,
        NOT_APPLICABLE,
        NOT_CHOSEN,
        UNSEEN,
        FAILURE;

        static Kind of(Cause cause) {
            return switch (cause) {
                case Cause.Found _ -> FINDING;
                case Cause.Missing _ -> MISSING;
                case Cause.Dependency _ -> DEPENDENCY;
                case Cause.NotApplicable _ -> NOT_APPLICABLE;
                case Cause.NotChosen _ -> NOT_CHOSEN;
                case Cause.Unseen _ -> UNSEEN;
                case Cause.Failed _ -> FAILURE;
            };
        }
    }

    private static final class Writer {
        private final JsonGenerator json;
        private final Optional<Sentences> sentences;
        private final Report report;

        Writer(JsonGenerator json, Optional<Sentences> sentences, Report report) {
            this.json = json;
            this.sentences = sentences;
            this.report = report;
        }

        void write(String provider) throws IOException {
            json.writeStringField("provider", provider);
            json.writeStringField("verdict", report.verdict().name());
            json.writeStringField("startedAt", report.startedAt().toString());
            json.writeNumberField("level", report.level().number());
            json.writeStringField("answersHash", report.answersHash());
            json.writeArrayFieldStart("checks");
            for (Result result : report.results()) {
                json.writeStartObject();
                write(result);
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void write(Result result) throws IOException {
            CheckSpec check = result.check();
            Outcome outcome = result.outcome();
            json.writeStringField("id", check.id());
            if (sentences.isPresent()) {
                json.writeStringField("title", sentences.get().title().apply(check.id()));
            }
            json.writeNumberField("level", check.level().number());
            json.writeStringField("status", outcome.status().name());
            ifPresent("skipReason", outcome.skipReason().map(SkipReason::name));
            json.writeBooleanField("required", Verdict.isRequired(result, report.results()));
            write(check.requirement());
            orNull("provenFor", outcome.provenFor().map(Enum::name));
            orNull("evidence", outcome.evidence().map(Evidence::origin).map(Enum::name));
            ifPresent("evidenceAt", outcome.evidence().flatMap(Evidence::at).map(Instant::toString));
            strings("commands", outcome.evidence().map(Evidence::commands).orElse(List.of()));
            strings("observed", outcome.observed());
            strings("expected", expected(outcome));
            orNull("failure", outcome.failureName());
            if (outcome.failure().isPresent()) {
                json.writeObjectFieldStart("failureRecord");
                write(outcome.failure().get());
                json.writeEndObject();
            }
            json.writeArrayFieldStart("causes");
            for (Cause cause : outcome.causes()) {
                json.writeStartObject();
                write(cause);
                json.writeEndObject();
            }
            json.writeEndArray();
            orNull(
                    "fix",
                    outcome.causes().stream()
                            .flatMap(cause -> fix(cause).stream())
                            .findFirst());
            strings(
                    "needs",
                    check.needs().stream().map(EvidenceKey::id).sorted().toList());
            strings("dependsOn", check.dependsOn());
            ifPresent("startedAt", result.timing().startedAt().map(Instant::toString));
            json.writeNumberField("tookMs", result.took().toMillis());
            json.writeNumberField("attempts", result.timing().attempts());
        }

        private void write(Requirement requirement) throws IOException {
            json.writeObjectFieldStart("requirement");
            switch (requirement) {
                case Requirement.Always _ -> json.writeStringField("kind", "ALWAYS");
                case Requirement.Never _ -> json.writeStringField("kind", "NEVER");
                case Requirement.OneOf(var checks) -> {
                    json.writeStringField("kind", "ONE_OF");
                    strings("checks", new TreeSet<>(checks));
                }
                case Requirement.OnlyIf(String check, String fact, String value) -> {
                    json.writeStringField("kind", "ONLY_IF");
                    json.writeStringField("check", check);
                    json.writeStringField("fact", fact);
                    json.writeStringField("value", value);
                }
            }
            json.writeEndObject();
        }

        private static Map<String, String> expected(Outcome outcome) {
            var expected = new TreeMap<String, String>();
            for (Cause cause : outcome.causes()) {
                if (cause instanceof Cause.Found(Finding finding)
                        && finding.severity() != Severity.INFO
                        && finding.where() instanceof Where.Resource(String id)) {
                    expected.merge(id, finding.args().get(1), (one, other) -> one + "; " + other);
                }
            }
            return expected;
        }

        private static Optional<String> fix(Cause cause) {
            return cause instanceof Cause.Found(Finding finding)
                    ? finding.fix().map(fix -> switch (fix) {
                        case Fix.Command(String line) -> line;
                        case Fix.Page(URI address) -> address.toString();
                        case Fix.Suggestion(String text) -> text;
                    })
                    : Optional.empty();
        }

        private void write(Cause cause) throws IOException {
            json.writeStringField("kind", Kind.of(cause).name());
            switch (cause) {
                case Cause.Found(Finding finding) -> write(finding);
                case Cause.Missing(String field) -> json.writeStringField("field", field);
                case Cause.Dependency(String check) -> json.writeStringField("check", check);
                case Cause.Unseen(String command) -> json.writeStringField("command", command);
                case Cause.Failed(Failure failure) -> write(failure);
                case Cause.NotApplicable _, Cause.NotChosen _ -> {}
            }
            if (sentences.isPresent()) {
                json.writeStringField("message", sentences.get().message().apply(cause));
            }
        }

        private void write(Finding finding) throws IOException {
            json.writeStringField("severity", finding.severity().name());
            json.writeStringField("area", finding.code().area());
            json.writeStringField("code", finding.code().name());
            switch (finding.where()) {
                case Where.Resource(String id) -> {
                    json.writeStringField("resource", id);
                    json.writeStringField("found", finding.args().get(0));
                    json.writeStringField("needed", finding.args().get(1));
                }
                case Where.Field(String id) -> {
                    json.writeStringField("field", id);
                    strings("args", finding.args());
                }
                case Where.Document(String name, String pointer, int line) -> {
                    json.writeStringField("document", name);
                    json.writeStringField("pointer", pointer);
                    json.writeNumberField("line", line);
                    strings("args", finding.args());
                }
            }
            if (finding.fix().isPresent()) {
                switch (finding.fix().get()) {
                    case Fix.Command(String line) -> json.writeStringField("command", line);
                    case Fix.Page(URI address) -> json.writeStringField("page", address.toString());
                    case Fix.Suggestion(String text) -> json.writeStringField("suggestion", text);
                }
            }
        }

        private void write(Failure failure) throws IOException {
            json.writeStringField("code", failure.code().name());
            ifPresent("layer", failure.layer().map(Enum::name));
            if (failure.http().isPresent()) {
                json.writeNumberField("http", failure.http().getAsInt());
            }
            ifPresent("serviceCode", failure.serviceCode());
            ifPresent("requestId", failure.requestId());
            json.writeStringField("rawMessage", failure.rawMessage());
        }

        private void orNull(String name, Optional<String> value) throws IOException {
            if (value.isPresent()) {
                json.writeStringField(name, value.get());
            } else {
                json.writeNullField(name);
            }
        }

        private void ifPresent(String name, Optional<String> value) throws IOException {
            if (value.isPresent()) {
                json.writeStringField(name, value.get());
            }
        }

        private void strings(String name, Collection<String> values) throws IOException {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }

        private void strings(String name, Map<String, String> values) throws IOException {
            json.writeObjectFieldStart(name);
            for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
                json.writeStringField(value.getKey(), value.getValue());
            }
            json.writeEndObject();
        }
    }

    /// Parses one object. A missing property throws [NoSuchElementException], an invalid one [IllegalArgumentException]
    /// or [DateTimeException].
    private record Reader(Json json) {
        static Report report(Json json) {
            var reader = new Reader(json);
            return new Report(
                    Timestamps.parse(reader.text("startedAt")),
                    Level.of(reader.number("level")),
                    reader.text("answersHash"),
                    reader.objects("checks").map(Reader::result).toList());
        }

        private Result result() {
            var check = new CheckSpec(
                    text("id"),
                    Level.of(number("level")),
                    new Reader(json.member("requirement").orElseThrow()).requirement(),
                    texts("dependsOn"),
                    texts("needs").stream().map(EvidenceKey::new).collect(Collectors.toUnmodifiableSet()));
            var timing = new Timing(
                    optional("startedAt").map(Timestamps::parse),
                    Duration.ofMillis(Long.parseLong(text("tookMs"))),
                    number("attempts"));
            return new Result(check, outcome(), timing);
        }

        private Requirement requirement() {
            return switch (text("kind")) {
                case "ALWAYS" -> Requirement.REQUIRED;
                case "NEVER" -> Requirement.OPTIONAL;
                case "ONE_OF" -> new Requirement.OneOf(Set.copyOf(texts("checks")));
                case "ONLY_IF" -> new Requirement.OnlyIf(text("check"), text("fact"), text("value"));
                default -> throw new IllegalArgumentException("no requirement " + text("kind"));
            };
        }

        private Outcome outcome() {
            Optional<Evidence> evidence = optional("evidence")
                    .map(origin -> new Evidence(
                            Evidence.Origin.valueOf(origin),
                            strings("observed"),
                            optional("evidenceAt").map(Timestamps::parse),
                            texts("commands")));
            return new Outcome(
                    Status.valueOf(text("status")),
                    optional("provenFor").map(ProvenFor::valueOf),
                    evidence,
                    objects("causes").map(Reader::cause).toList());
        }

        private Cause cause() {
            return switch (Kind.valueOf(text("kind"))) {
                case FINDING -> new Cause.Found(finding());
                case MISSING -> new Cause.Missing(text("field"));
                case DEPENDENCY -> new Cause.Dependency(text("check"));
                case NOT_APPLICABLE -> new Cause.NotApplicable();
                case NOT_CHOSEN -> new Cause.NotChosen();
                case UNSEEN -> new Cause.Unseen(text("command"));
                case FAILURE -> new Cause.Failed(failure());
            };
        }

        private Finding finding() {
            Optional<Where> field = optional("field").map(Where.Field::new);
            Optional<Where> resource = optional("resource").map(Where.Resource::new);
            Where where = field.or(() -> resource)
                    .orElseGet(() -> new Where.Document(text("document"), text("pointer"), number("line")));
            Optional<Fix> command = optional("command").map(Fix.Command::new);
            Optional<Fix> page = optional("page").map(URI::create).map(Fix.Page::new);
            Optional<Fix> suggestion = optional("suggestion").map(Fix.Suggestion::new);
            return new Finding(
                    Severity.valueOf(text("severity")),
                    new NamedCode(text("area"), text("code")),
                    where,
                    resource.isPresent() ? List.of(text("found"), text("needed")) : texts("args"),
                    command.or(() -> page).or(() -> suggestion));
        }

        private Failure failure() {
            return new Failure(
                    FailureCode.valueOf(text("code")),
                    optional("layer").map(Layer::valueOf),
                    optional("http").map(Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty()),
                    optional("serviceCode"),
                    optional("requestId"),
                    text("rawMessage"));
        }

        private Optional<String> optional(String name) {
            return json.scalar(name).map(JsonScalar::text);
        }

        private String text(String name) {
            return optional(name).orElseThrow();
        }

        private int number(String name) {
            return Integer.parseInt(text(name));
        }

        private Stream<Reader> objects(String name) {
            return items(name).stream().map(Reader::new);
        }

        private List<String> texts(String name) {
            return items(name).stream()
                    .map(item -> item instanceof JsonScalar scalar ? scalar.text() : "")
                    .toList();
        }

        private List<Json> items(String name) {
            return json.member(name).orElseThrow() instanceof JsonArray array ? array.items() : List.of();
        }

        private Map<String, String> strings(String name) {
            var strings = new LinkedHashMap<String, String>();
            if (json.member(name).orElseThrow() instanceof JsonObject object) {
                for (JsonMember member : object.members()) {
                    if (member.value() instanceof JsonScalar scalar) {
                        strings.put(member.name(), scalar.text());
                    }
                }
            }
            return strings;
        }
    }
}
