package io.github.integrationwizard.core.policy;

import io.github.integrationwizard.core.json.Json;
import io.github.integrationwizard.core.json.JsonArray;
import io.github.integrationwizard.core.json.JsonLimits;
import io.github.integrationwizard.core.json.JsonMember;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonParser;
import io.github.integrationwizard.core.json.JsonPointers;
import io.github.integrationwizard.core.json.JsonProblem;
import io.github.integrationwizard.core.json.JsonScalar;
import io.github.integrationwizard.core.json.JsonString;
import io.github.integrationwizard.core.json.ParsedJson;
import io.github.integrationwizard.core.policy.PolicyProblem.Code;
import io.github.integrationwizard.core.policy.PolicyProblem.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Parses untrusted policies. It validates only their syntax, not what they allow, and never throws for an invalid
/// text: errors are in [ParsedPolicy#problems()].
public final class PolicyParser {
    /// Far above every quota of a cloud, far below what would exhaust memory.
    public static final int MAX_CHARACTERS = 1_000_000;

    private static final JsonLimits LIMITS = JsonLimits.ofCharacters(MAX_CHARACTERS);
    private static final Set<String> ELEMENTS = Set.of("Version", "Id", "Statement");

    /// The maximum number of problems reported: each has a pointer, which can be long.
    private static final int MAX_PROBLEMS = 100;

    private final ParsedJson source;
    private final Dialect dialect;
    private final int[] duplicates;
    private final List<Found> found = new ArrayList<>();
    private final List<ParsedStatement> statements = new ArrayList<>();

    private record Found(int offset, PolicyProblem problem) {}

    private PolicyParser(ParsedJson source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
        // In document order, for the binary search.
        this.duplicates = source.problems().stream()
                .filter(problem -> problem.kind() == JsonProblem.Kind.DUPLICATE_NAME)
                .mapToInt(JsonProblem::offset)
                .toArray();
    }

    /// Parses a text that is one policy.
    public static ParsedPolicy parse(String text, Dialect dialect) {
        ParsedJson json = JsonParser.parse(text, LIMITS);
        var parser = new PolicyParser(json, dialect);
        json.problems().forEach(parser::add);
        return json.root().map(parser::policy).orElseGet(() -> parser.result(Optional.empty(), Optional.empty()));
    }

    /// Parses a policy that is part of a larger document, such as the description of a role. Pointers and lines refer
    /// to the whole text.
    ///
    /// @param source the whole parsed text
    /// @param policy the part of it that is the policy
    public static ParsedPolicy parse(ParsedJson source, Json policy, Dialect dialect) {
        var parser = new PolicyParser(source, dialect);
        source.problems().stream()
                .filter(problem -> problem.offset() >= policy.start() && problem.offset() < policy.end())
                .forEach(parser::add);
        return parser.policy(policy);
    }

    private void add(JsonProblem problem) {
        Code code = switch (problem.kind()) {
            case EMPTY, SYNTAX, TRUNCATED, TRAILING_CONTENT -> Code.NOT_JSON;
            case TOO_DEEP -> Code.TOO_DEEP;
            case TOO_LARGE -> Code.TOO_LARGE;
            case BYTE_ORDER_MARK -> Code.BYTE_ORDER_MARK;
            case DUPLICATE_NAME -> Code.DUPLICATE_NAME;
            case LONE_SURROGATE -> Code.LONE_SURROGATE;
        };
        String[] args = switch (code) {
            case NOT_JSON -> new String[] {problem.kind().name()};
            case DUPLICATE_NAME -> new String[] {JsonPointers.lastName(source.pointer(problem.offset()))};
            default -> new String[0];
        };
        add(code, problem.offset(), args);
    }

    /// @param offset of the value, or of the name of the member, in question
    private void add(Code code, int offset, String... args) {
        if (found.size() < MAX_PROBLEMS) {
            found.add(new Found(
                    offset, new PolicyProblem(code, source.pointer(offset), source.line(offset), List.of(args))));
        }
    }

    private void addWrongType(Shape expected, Json found) {
        add(Code.WRONG_TYPE, found.start(), expected.name());
    }

    private ParsedPolicy policy(Json json) {
        if (!(json instanceof JsonObject object)) {
            addWrongType(Shape.OBJECT, json);
            return result(Optional.empty(), Optional.empty());
        }
        requireKnown(ELEMENTS, object);
        Optional<String> version = string(object, "Version");
        Optional<String> id = string(object, "Id");
        Optional<Json> statement = object.get("Statement");
        if (statement.isEmpty()) {
            add(Code.ELEMENT_MISSING, object.start(), "Statement");
        } else if (statement.get() instanceof JsonArray array) {
            array.items().forEach(item -> statement(item, Shape.OBJECT));
        } else {
            statement(statement.get(), Shape.STATEMENTS);
        }
        boolean valid = found.stream().allMatch(some -> some.problem().code().isHarmless());
        Optional<PolicyDocument> document = valid
                ? Optional.of(new PolicyDocument(
                        version.orElse(dialect.defaultVersion()),
                        id,
                        statements.stream()
                                .map(some -> some.statement().orElseThrow())
                                .toList()))
                : Optional.empty();
        return result(document, Optional.of(object));
    }

    private ParsedPolicy result(Optional<PolicyDocument> document, Optional<JsonObject> root) {
        found.sort(Comparator.comparingInt(Found::offset));
        return new ParsedPolicy(document, found.stream().map(Found::problem).toList(), statements, root, source);
    }

    private void requireKnown(Set<String> known, JsonObject object) {
        for (JsonMember member : object.members()) {
            if (!known.contains(member.name())) {
                known.stream()
                        .filter(member.name()::equalsIgnoreCase)
                        .findFirst()
                        .ifPresentOrElse(
                                name -> add(Code.ELEMENT_CASE, member.nameStart(), member.name(), name),
                                () -> add(Code.ELEMENT_UNKNOWN, member.nameStart(), member.name()));
            }
        }
    }

    private void statement(Json json, Shape expected) {
        if (!(json instanceof JsonObject object)) {
            addWrongType(expected, json);
            return;
        }
        requireKnown(ParsedStatement.ELEMENTS, object);
        Optional<String> sid = string(object, "Sid");
        Optional<String> effect = effect(object);
        Set<Statement.Element> negated = EnumSet.noneOf(Statement.Element.class);
        Optional<JsonMember> principal = element(Statement.Element.PRINCIPAL, object, negated);
        Optional<JsonMember> action = element(Statement.Element.ACTION, object, negated);
        Optional<JsonMember> resource = element(Statement.Element.RESOURCE, object, negated);
        if (action.isEmpty()) {
            add(Code.ELEMENT_MISSING, object.start(), "Action");
        }
        Optional<List<Principal>> principals =
                principal.map(member -> principals(member.value())).orElse(Optional.of(List.of()));
        Optional<ValueList> actions = action.flatMap(member -> values(member.value(), Shape.STRINGS));
        Optional<ValueList> resources = resource.flatMap(member -> values(member.value(), Shape.STRINGS));
        Optional<List<Condition>> conditions = conditions(object);
        boolean complete = effect.isPresent()
                && sid.isPresent() == object.has("Sid")
                && principals.isPresent()
                && actions.isPresent()
                && resources.isPresent() == resource.isPresent()
                && conditions.isPresent()
                && !isAmbiguous(object);
        statements.add(new ParsedStatement(
                complete
                        ? Optional.of(new Statement(
                                sid,
                                effect.get(),
                                principals.get(),
                                actions.get().plain().stream()
                                        .map(name -> new Action(name, Optional.empty()))
                                        .toList(),
                                actions.get().array(),
                                resources,
                                conditions.get(),
                                negated))
                        : Optional.empty(),
                object,
                source));
    }

    /// Whether it contains a duplicate name, or two mutually exclusive elements.
    private boolean isAmbiguous(JsonObject object) {
        for (Statement.Element element : Statement.Element.values()) {
            if (object.has(element.positive()) && object.has(element.negative())) {
                return true;
            }
        }
        int at = Arrays.binarySearch(duplicates, object.start());
        int next = at < 0 ? -at - 1 : at;
        return next < duplicates.length && duplicates[next] < object.end();
    }

    private Optional<String> effect(JsonObject object) {
        Optional<Json> written = object.get("Effect");
        if (written.isEmpty()) {
            add(Code.ELEMENT_MISSING, object.start(), "Effect");
            return Optional.empty();
        }
        Optional<String> effect = string(object, "Effect");
        if (effect.isPresent() && !effect.get().equals("Allow") && !effect.get().equals("Deny")) {
            add(Code.EFFECT_UNKNOWN, written.get().start(), effect.get());
            return Optional.empty();
        }
        return effect;
    }

    /// The member for an element, negated or not.
    private Optional<JsonMember> element(Statement.Element element, JsonObject object, Set<Statement.Element> negated) {
        Optional<JsonMember> positive = first(object, element.positive());
        Optional<JsonMember> negative = first(object, element.negative());
        if (positive.isPresent() && negative.isPresent()) {
            add(Code.ELEMENTS_EXCLUSIVE, negative.get().nameStart(), element.positive(), element.negative());
        } else if (negative.isPresent()) {
            negated.add(element);
        }
        return positive.or(() -> negative);
    }

    private static Optional<JsonMember> first(JsonObject object, String name) {
        return object.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst();
    }

    private Optional<String> string(JsonObject object, String name) {
        Optional<Json> value = object.get(name);
        if (value.isPresent() && !(value.get() instanceof JsonString)) {
            addWrongType(Shape.STRING, value.get());
        }
        return value.filter(JsonString.class::isInstance).map(string -> ((JsonString) string).text());
    }

    /// @param shape [Shape#STRINGS] or [Shape#SCALARS]
    private Optional<ValueList> values(Json json, Shape shape) {
        if (!(json instanceof JsonArray array)) {
            return text(json, shape).map(ValueList::one);
        }
        var texts = new ArrayList<SourcedText>();
        for (Json item : array.items()) {
            text(item, shape).ifPresent(texts::add);
        }
        return texts.size() == array.items().size() ? Optional.of(ValueList.list(texts)) : Optional.empty();
    }

    private Optional<SourcedText> text(Json json, Shape shape) {
        if (json instanceof JsonString || shape == Shape.SCALARS && json instanceof JsonScalar) {
            return Optional.of(SourcedText.of(((JsonScalar) json).text()));
        }
        addWrongType(shape, json);
        return Optional.empty();
    }

    private Optional<List<Principal>> principals(Json json) {
        if (json instanceof JsonString string && string.text().equals(Principal.ANYONE.kind())) {
            return Optional.of(List.of(Principal.ANYONE));
        }
        if (dialect == Dialect.ALIBABA && (json instanceof JsonArray || json instanceof JsonString)) {
            return values(json, Shape.STRINGS).map(values -> List.of(Principal.withoutKind(values)));
        }
        if (!(json instanceof JsonObject kinds)) {
            addWrongType(Shape.PRINCIPAL, json);
            return Optional.empty();
        }
        if (kinds.members().isEmpty()) {
            add(Code.PRINCIPAL_EMPTY, json.start());
            return Optional.empty();
        }
        var principals = new ArrayList<Principal>();
        for (JsonMember kind : kinds.members()) {
            if (kind.name().equals(Principal.ANYONE.kind()) || kind.name().isEmpty()) {
                add(Code.PRINCIPAL_KIND, kind.nameStart(), kind.name());
            } else {
                values(kind.value(), Shape.STRINGS)
                        .ifPresent(values -> principals.add(new Principal(kind.name(), values)));
            }
        }
        return principals.size() == kinds.members().size() ? Optional.of(principals) : Optional.empty();
    }

    private Optional<List<Condition>> conditions(JsonObject statement) {
        Optional<Json> written = statement.get("Condition");
        if (written.isEmpty()) {
            return Optional.of(List.of());
        }
        if (!(written.get() instanceof JsonObject operators)) {
            addWrongType(Shape.OBJECT, written.get());
            return Optional.empty();
        }
        boolean complete = true;
        var conditions = new ArrayList<Condition>();
        for (JsonMember operator : operators.members()) {
            if (operator.value() instanceof JsonObject keys) {
                complete &= addConditions(operator.name(), keys, conditions);
            } else {
                addWrongType(Shape.OBJECT, operator.value());
                complete = false;
            }
        }
        return complete ? Optional.of(conditions) : Optional.empty();
    }

    /// Whether all keys of an operator are valid.
    private boolean addConditions(String operator, JsonObject keys, List<Condition> conditions) {
        boolean complete = true;
        var known = new HashSet<String>();
        for (JsonMember key : keys.members()) {
            // The service treats `sts:ExternalId` and `STS:externalid` as the same key, but JSON does not.
            if (!known.add(key.name().toLowerCase(Locale.ROOT))) {
                add(Code.CONDITION_KEY_REPEATED, key.nameStart(), operator, key.name());
                complete = false;
            }
            Optional<ValueList> values = values(key.value(), Shape.SCALARS);
            values.ifPresent(some -> conditions.add(new Condition(operator, key.name(), some)));
            complete &= values.isPresent();
        }
        return complete;
    }
}
