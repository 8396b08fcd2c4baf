package io.github.integrationwizard.core.policy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A policy as an immutable value.
///
/// @param version `2012-10-17` for AWS, `1` for Alibaba Cloud
/// @param id the AWS element `Id`, which has no effect in any service
public record PolicyDocument(String version, Optional<String> id, List<Statement> statements) {
    /// The only policy language version of AWS in which all elements work.
    public static final String AWS_VERSION = "2012-10-17";

    /// The only policy language version of Alibaba Cloud.
    public static final String RAM_VERSION = "1";

    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
    private static final Pattern ACCOUNT_ROOT = Pattern.compile("arn:aws[a-z-]*:iam::(\\d{12}):root");

    public PolicyDocument {
        statements = List.copyOf(statements);
    }

    /// A policy without an identifier.
    public PolicyDocument(String version, List<Statement> statements) {
        this(version, Optional.empty(), statements);
    }

    /// The meaning of a document in comparable form. It ignores order, arrays of one, Sids and Id, the case of actions,
    /// and whether an account is written as twelve digits or as its root ARN (IAM itself rewrites one as the other:
    /// `docs/facts.md#aws-principals`). Two documents are equivalent exactly if their meanings are equal.
    ///
    /// @param statements the statements, as comparable values
    public record Meaning(String version, Set<Map<String, Set<String>>> statements) {}

    /// The meaning of this document, for comparison.
    public Meaning normalized() {
        return new Meaning(
                version, statements.stream().map(PolicyDocument::meaning).collect(Collectors.toSet()));
    }

    /// Whether both documents have the same [Meaning].
    public boolean meansTheSameAs(PolicyDocument other) {
        return normalized().equals(other.normalized());
    }

    private static Map<String, Set<String>> meaning(Statement statement) {
        var meaning = new TreeMap<String, Set<String>>();
        meaning.put("Effect", Set.of(statement.effect()));
        meaning.put(
                Statement.Element.ACTION.name(statement),
                statement.actions().stream()
                        .map(action -> action.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toCollection(TreeSet::new)));
        statement
                .resources()
                .ifPresent(resources ->
                        meaning.put(Statement.Element.RESOURCE.name(statement), new TreeSet<>(resources.plain())));
        for (Principal written : statement.principals()) {
            boolean anyone =
                    written.kind().equals("AWS") && written.values().plain().equals(List.of("*"));
            Principal principal = anyone ? Principal.ANYONE : written;
            meaning.put(
                    Statement.Element.PRINCIPAL.name(statement) + " " + principal.kind(),
                    principal.values().plain().stream()
                            .map(PolicyDocument::account)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        for (Condition condition : statement.conditions()) {
            // Names of condition keys are case-insensitive, their values are not.
            meaning.put(
                    "Condition " + condition.operator() + " " + condition.key().toLowerCase(Locale.ROOT),
                    new TreeSet<>(condition.values().plain()));
        }
        return meaning;
    }

    private static String account(String principal) {
        var root = ACCOUNT_ROOT.matcher(principal);
        return ACCOUNT.matcher(principal).matches() || !root.matches() ? principal : root.group(1);
    }
}
