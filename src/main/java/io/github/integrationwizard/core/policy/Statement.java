package io.github.integrationwizard.core.policy;

import java.util.List;
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

    /// This statement with one more condition. Conditions of one operator must follow each other.
    public Statement withCondition(String operator, String key, Values values) {
        var all = new java.util.ArrayList<>(conditions);
        all.add(new Condition(operator, key, values));
        return new Statement(sid, effect, principals, actions, actionArray, resources, all);
    }
}
