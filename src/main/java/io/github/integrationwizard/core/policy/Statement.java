package io.github.integrationwizard.core.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One statement of a policy. Elements that are absent are empty, and are not written.
///
/// @param effect `Allow` or `Deny`
/// @param actionArray whether the actions are written as a JSON array; several always are
public record Statement(
        Optional<String> sid,
        String effect,
        List<Principal> principals,
        List<Action> actions,
        boolean actionArray,
        Optional<Values> resources,
        List<Condition> conditions) {

    public Statement {
        principals = List.copyOf(principals);
        actions = List.copyOf(actions);
        conditions = List.copyOf(conditions);
        if (actions.size() != 1 && !actionArray) {
            throw new IllegalArgumentException("only a single action can stand without an array");
        }
        requireWritable(principals, conditions);
    }

    /// JSON keeps one of two equal keys and drops the other, so a statement in which they repeat would lose a condition.
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

    public Statement withSid(String sid) {
        return new Statement(Optional.of(sid), effect, principals, actions, actionArray, resources, conditions);
    }

    public Statement withPrincipal(String kind, Values values) {
        return new Statement(sid, effect, List.of(new Principal(kind, values)), actions, actionArray, resources, conditions);
    }

    public Statement withResources(Values values) {
        return new Statement(sid, effect, principals, actions, actionArray, Optional.of(values), conditions);
    }

    /// This statement with one more condition.
    ///
    /// @throws IllegalArgumentException if conditions of one operator do not follow each other, or a key repeats
    public Statement withCondition(String operator, String key, Values values) {
        var all = new java.util.ArrayList<>(conditions);
        all.add(new Condition(operator, key, values));
        return new Statement(sid, effect, principals, actions, actionArray, resources, all);
    }
}
