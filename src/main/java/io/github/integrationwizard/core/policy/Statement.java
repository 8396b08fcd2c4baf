package io.github.integrationwizard.core.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// One statement of a policy. Absent elements are empty, and are not written.
///
/// @param effect `Allow` or `Deny`
/// @param actionArray whether the actions are written as a JSON array; always true for several
/// @param negated the elements that are negated: `NotAction` and so on
public record Statement(
        Optional<String> sid,
        String effect,
        List<Principal> principals,
        List<Action> actions,
        boolean actionArray,
        Optional<ValueList> resources,
        List<Condition> conditions,
        Set<Element> negated) {

    /// The elements that can be negated.
    public enum Element {
        PRINCIPAL("Principal"),
        ACTION("Action"),
        RESOURCE("Resource");

        private final String name;

        Element(String name) {
            this.name = name;
        }

        /// The name of the element in JSON.
        public String positive() {
            return name;
        }

        /// The name of the negated element in JSON.
        public String negative() {
            return "Not" + name;
        }

        /// The name of the element in a statement's JSON.
        String name(Statement statement) {
            return statement.negates(this) ? negative() : positive();
        }
    }

    public Statement {
        principals = List.copyOf(principals);
        actions = List.copyOf(actions);
        conditions = List.copyOf(conditions);
        negated = Set.copyOf(negated);
        if (actions.size() != 1 && !actionArray) {
            throw new IllegalArgumentException("only a single action can be written without an array");
        }
        requireWritable(principals, conditions);
    }

    /// A statement without negated elements.
    public Statement(
            Optional<String> sid,
            String effect,
            List<Principal> principals,
            List<Action> actions,
            boolean actionArray,
            Optional<ValueList> resources,
            List<Condition> conditions) {
        this(sid, effect, principals, actions, actionArray, resources, conditions, Set.of());
    }

    /// Whether an element is negated.
    public boolean negates(Element element) {
        return negated.contains(element);
    }

    /// JSON parsers keep only one of two equal keys, so a statement with repeated keys would lose a condition.
    private static void requireWritable(List<Principal> principals, List<Condition> conditions) {
        var names = new HashSet<String>();
        boolean repeats = principals.stream().anyMatch(principal -> !names.add(principal.kind()));
        String operator = "";
        for (Condition condition : conditions) {
            repeats |= !condition.operator().equals(operator) && !names.add("operator " + condition.operator());
            // Names of condition keys are case-insensitive.
            repeats |= !names.add(condition.operator() + " " + condition.key().toLowerCase(Locale.ROOT));
            operator = condition.operator();
        }
        if (repeats) {
            throw new IllegalArgumentException("a principal's kind, an operator or its key repeats");
        }
    }

    /// A statement that allows these actions; add the rest with the `with…` methods.
    public static Statement allow(List<Action> actions) {
        return new Statement(Optional.empty(), "Allow", List.of(), actions, true, Optional.empty(), List.of());
    }

    /// A statement that allows one action, written without an array.
    public static Statement allow(Action action) {
        return new Statement(Optional.empty(), "Allow", List.of(), List.of(action), false, Optional.empty(), List.of());
    }

    /// This statement with a statement ID.
    public Statement withSid(String sid) {
        return new Statement(
                Optional.of(sid), effect, principals, actions, actionArray, resources, conditions, negated);
    }

    /// This statement with these principals as the only ones.
    public Statement withPrincipal(String kind, ValueList values) {
        return new Statement(
                sid,
                effect,
                List.of(new Principal(kind, values)),
                actions,
                actionArray,
                resources,
                conditions,
                negated);
    }

    /// This statement with these resources as the only ones.
    public Statement withResources(ValueList values) {
        return new Statement(sid, effect, principals, actions, actionArray, Optional.of(values), conditions, negated);
    }

    /// This statement with an additional condition.
    ///
    /// @throws IllegalArgumentException if conditions of one operator are not consecutive, or a key repeats
    public Statement withCondition(String operator, String key, ValueList values) {
        var all = new ArrayList<>(conditions);
        all.add(new Condition(operator, key, values));
        return new Statement(sid, effect, principals, actions, actionArray, resources, all, negated);
    }
}
