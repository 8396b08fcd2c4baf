package io.github.integrationwizard.names;

import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.check.ProvenFor;
import io.github.integrationwizard.core.check.Rule;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.failure.FailureCode;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.FindingCode;
import io.github.integrationwizard.core.form.Severity;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.policy.Reason;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Goal;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Variant;
import io.github.integrationwizard.support.Providers;
import io.github.integrationwizard.vpc.VpcProvider;
import io.github.integrationwizard.vpc.review.ExpectedNetwork;
import io.github.integrationwizard.vpc.review.NetworkSnapshot;
import io.github.integrationwizard.vpc.review.VpcChecks;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text keys that follow from enums, fields and checks: the only keys that the program puts together.
public final class DerivedKeys {
    private DerivedKeys() {}

    public static Set<String> all() {
        var keys = new TreeSet<String>();
        for (FindingCode code : NamesTest.constants(FindingCode.class)) {
            keys.add("finding." + code.area() + "." + code.name());
        }
        for (Reason reason : NamesTest.constants(Reason.class)) {
            keys.add("reason." + reason.area() + "." + reason.name());
        }
        for (Severity severity : Severity.values()) {
            keys.add("severity." + severity.name());
        }
        for (Status status : Status.values()) {
            keys.add("status." + status.name());
        }
        for (ProvenFor provenFor : ProvenFor.values()) {
            keys.add("proven." + provenFor.name());
        }
        for (FailureCode code : FailureCode.values()) {
            keys.add("failure." + code.name());
        }
        for (Verdict verdict : Verdict.values()) {
            keys.add("verdict." + verdict.name());
        }
        for (ArtifactKind kind : ArtifactKind.values()) {
            keys.add("purpose." + kind.id());
        }
        for (Goal goal : Goal.values()) {
            keys.add("purpose." + goal.id());
        }
        for (Variant variant : Variant.values()) {
            keys.add("variant." + variant.id());
        }
        for (Provider<?> provider : Providers.ALL) {
            addAll(keys, provider);
        }
        return keys;
    }

    /// The keys with which a provider can call what it shares with others by a name of its own, beside those of
    /// [#all()].
    public static Set<String> own() {
        var keys = new TreeSet<String>();
        for (Provider<?> provider : Providers.ALL) {
            Draft draft = Draft.empty(provider.id());
            for (Field field : provider.fields(draft)) {
                keys.add("field." + field.id() + ".label." + provider.id());
                keys.add("field." + field.id() + ".hint." + provider.id());
            }
        }
        return keys;
    }

    /// A pattern of every constant of every enum of ours.
    public static String anyEnumConstant() {
        return anyOf(NamesTest.constants(Enum.class).stream().map(constant -> ((Enum<?>) constant).name()));
    }

    /// A pattern of every field's id.
    public static String anyField() {
        return anyOf(Providers.ALL.stream()
                .flatMap(provider -> provider.fields(Draft.empty(provider.id())).stream())
                .map(Field::id));
    }

    /// A pattern of every provider's id.
    public static String anyProvider() {
        return anyOf(Providers.ALL.stream().map(Provider::id));
    }

    private static String anyOf(Stream<String> names) {
        return names.distinct().collect(Collectors.joining("|", "(", ")"));
    }

    private static void addAll(Set<String> keys, Provider<?> provider) {
        Draft draft = Draft.empty(provider.id());
        keys.add("provider." + provider.id() + ".name");
        for (Step step : Step.values()) {
            keys.add("step." + provider.id() + "." + step.id() + ".title");
            keys.add("step." + provider.id() + "." + step.id() + ".lead");
        }
        for (Field field : provider.fields(draft)) {
            keys.add("field." + field.id() + ".label");
            keys.add("field." + field.id() + ".hint");
            for (String choice : field.choices()) {
                keys.add(field.id().equals("regionId") ? "region." + choice : "choice." + field.id() + "." + choice);
            }
        }
        for (Rule rule : checks(provider, draft).rules()) {
            keys.add("check." + rule.spec().id());
            for (Status status : List.of(Status.PASS, Status.WARN, Status.FAIL, Status.UNKNOWN)) {
                keys.add("check." + rule.spec().id() + "." + status.name());
            }
        }
    }

    /// All checks of a provider that need no network, those over a network that exists included.
    static CheckSet checks(Provider<?> provider, Draft draft) {
        CheckSet checks = provider.offlineChecks(draft);
        return provider instanceof VpcProvider
                ? checks.and(VpcChecks.over(NetworkSnapshot.empty(), Instant.EPOCH, ExpectedNetwork.none()))
                : checks;
    }
}
