package io.github.integrationwizard.core.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads policy JSON that somebody pasted. It is strict where a policy could mean two things (duplicate keys, text behind
/// the end, unknown elements) and never throws for bad input.
public final class PolicyReader {
    private PolicyReader() {}

    /// The document that the text holds, or empty when it is not one policy whose elements all have the usual shapes.
    public static Optional<PolicyDocument> read(String json) {
        Optional<Object> tree = JsonReader.read(json);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(document(tree.get()));
        } catch (UnusualShape e) {
            return Optional.empty();
        }
    }

    private static final class UnusualShape extends Exception {
        UnusualShape() {
            super(null, null, false, false);
        }
    }

    private static PolicyDocument document(Object tree) throws UnusualShape {
        Map<?, ?> object = object(tree);
        requireOnly(Set.of("Version", "Id", "Statement"), object);
        Object statements = object.get("Statement");
        var read = new ArrayList<Statement>();
        for (Object statement : statements instanceof List<?> list ? list : List.of(object(statements))) {
            read.add(statement(object(statement)));
        }
        Object version = object.containsKey("Version") ? object.get("Version") : "2008-10-17";
        return new PolicyDocument(string(version), read);
    }

    private static Statement statement(Map<?, ?> object) throws UnusualShape {
        requireOnly(Set.of("Sid", "Effect", "Principal", "Action", "Resource", "Condition"), object);
        String effect = string(object.get("Effect"));
        if (!effect.equals("Allow") && !effect.equals("Deny")) {
            throw new UnusualShape();
        }
        Values actions = values(object.get("Action"));
        var principals = new ArrayList<Principal>();
        if ("*".equals(object.get("Principal"))) {
            principals.add(Principal.ANYONE);
        } else if (object.containsKey("Principal")) {
            Map<?, ?> kinds = object(object.get("Principal"));
            if (kinds.isEmpty() || kinds.containsKey("*")) {
                throw new UnusualShape();
            }
            for (Map.Entry<?, ?> entry : kinds.entrySet()) {
                principals.add(new Principal(string(entry.getKey()), values(entry.getValue())));
            }
        }
        var conditions = new ArrayList<Condition>();
        if (object.containsKey("Condition")) {
            for (Map.Entry<?, ?> operator : object(object.get("Condition")).entrySet()) {
                requireDistinct(object(operator.getValue()).keySet());
                for (Map.Entry<?, ?> key : object(operator.getValue()).entrySet()) {
                    conditions.add(new Condition(string(operator.getKey()), string(key.getKey()), values(key.getValue())));
                }
            }
        }
        return new Statement(
                object.containsKey("Sid") ? Optional.of(string(object.get("Sid"))) : Optional.empty(),
                effect,
                principals,
                actions.plain().stream().map(name -> new Action(name, Optional.empty())).toList(),
                actions.array(),
                object.containsKey("Resource") ? Optional.of(values(object.get("Resource"))) : Optional.empty(),
                conditions);
    }

    private static void requireOnly(Set<String> known, Map<?, ?> object) throws UnusualShape {
        if (!known.containsAll(object.keySet())) {
            throw new UnusualShape();
        }
    }

    /// The service takes `sts:ExternalId` and `STS:externalid` for the same key, and JSON does not.
    private static void requireDistinct(Set<?> keys) throws UnusualShape {
        var known = new HashSet<String>();
        for (Object key : keys) {
            if (!known.add(string(key).toLowerCase(Locale.ROOT))) {
                throw new UnusualShape();
            }
        }
    }

    private static Map<?, ?> object(Object tree) throws UnusualShape {
        if (tree instanceof Map<?, ?> object) {
            return object;
        }
        throw new UnusualShape();
    }

    private static String string(Object tree) throws UnusualShape {
        if (tree instanceof String string) {
            return string;
        }
        throw new UnusualShape();
    }

    private static Values values(Object tree) throws UnusualShape {
        if (tree instanceof List<?> list) {
            var texts = new ArrayList<Text>();
            for (Object value : list) {
                texts.add(Text.of(string(value)));
            }
            return Values.list(texts);
        }
        return Values.one(string(tree));
    }
}
