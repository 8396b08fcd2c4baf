package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.EvidenceKey;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Fix;
import io.github.integrationwizard.core.form.Severity;
import io.github.integrationwizard.core.template.ShellQuoting;
import io.github.integrationwizard.vpc.review.NetworkSnapshot.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Collects the facts and causes of one check and builds its [Outcome].
final class CheckResultBuilder {
    private final ReviewedNetwork network;
    private final List<Cause> causes = new ArrayList<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private boolean incomplete;

    CheckResultBuilder(ReviewedNetwork network) {
        this.network = network;
    }

    /// Whether answers of this kind exist. If not, the outcome is unknown, and its causes say why and which command
    /// shows them.
    boolean requires(Kind kind) {
        basedOn(kind);
        if (network.snapshot().has(kind)) {
            return true;
        }
        network.whyNotSeen(kind).forEach(this::missing);
        return false;
    }

    /// The same for several kinds: whether answers of all of them exist.
    boolean requires(Kind... kinds) {
        boolean all = true;
        for (Kind kind : kinds) {
            all &= requires(kind);
        }
        return all;
    }

    /// Names answers of this kind as evidence of the outcome, if there are any.
    CheckResultBuilder basedOn(Kind kind) {
        kinds.add(kind);
        return this;
    }

    /// Makes the outcome unknown unless there is an error.
    CheckResultBuilder missing(Cause cause) {
        if (!causes.contains(cause)) {
            causes.add(cause);
        }
        incomplete = true;
        return this;
    }

    /// Adds an observed value to the details of the check.
    CheckResultBuilder fact(String name, String value) {
        facts.put(name, value);
        return this;
    }

    /// A fix by the AWS command line.
    ///
    /// @param words the arguments of `aws`, unquoted; the region is added where it is needed
    Optional<Fix> command(String... words) {
        var all = new ArrayList<>(List.of("aws"));
        all.addAll(List.of(words));
        if (words[0].equals("ec2")) {
            network.region().ifPresent(region -> all.addAll(List.of("--region", region)));
        }
        return Optional.of(new Fix.Command(ShellQuoting.command(all.toArray(String[]::new))));
    }

    /// A fix on a page of the VPC console; empty while the region is unknown.
    ///
    /// @param list see [VpcConsole#list]
    Optional<Fix> page(String list) {
        return network.region().map(region -> new Fix.Page(VpcConsole.list(region, list)));
    }

    /// Adds an error: the check fails.
    CheckResultBuilder fail(ByocFinding code, String resource, String found, String needed, Optional<Fix> fix) {
        return add(Severity.ERROR, code, resource, found, needed, fix);
    }

    /// Adds a warning.
    CheckResultBuilder warn(ByocFinding code, String resource, String found, String needed, Optional<Fix> fix) {
        return add(Severity.WARNING, code, resource, found, needed, fix);
    }

    /// Adds information that leaves the status as it is.
    CheckResultBuilder info(ByocFinding code, String resource, String found, String needed, Optional<Fix> fix) {
        return add(Severity.INFO, code, resource, found, needed, fix);
    }

    /// Adds the reason why the check cannot decide: the outcome is unknown unless there is an error.
    CheckResultBuilder inconclusive(ByocFinding code, String resource, String found, String needed) {
        incomplete = true;
        return add(Severity.INFO, code, resource, found, needed, Optional.empty());
    }

    /// Adds a finding.
    CheckResultBuilder add(
            Severity severity, ByocFinding code, String resource, String found, String needed, Optional<Fix> fix) {
        causes.add(new Cause.Found(Finding.atResource(severity, code, resource, found, needed, fix)));
        return this;
    }

    /// The outcome of what was added.
    Outcome outcome() {
        Status status = status();
        boolean hasNoEvidence = kinds.stream().noneMatch(network.snapshot()::has);
        if (status == Status.UNKNOWN && hasNoEvidence) {
            return Outcome.unknown(causes);
        }
        var keys = new ArrayList<EvidenceKey<?>>(
                kinds.stream().map(NetworkEvidence::key).toList());
        keys.add(NetworkEvidence.EXPECTATION);
        return network.book().basis(keys).orElseThrow().outcome(status, facts, causes);
    }

    private Status status() {
        if (has(Severity.ERROR)) {
            return Status.FAIL;
        }
        if (incomplete) {
            return Status.UNKNOWN;
        }
        return has(Severity.WARNING) ? Status.WARN : Status.PASS;
    }

    private boolean has(Severity severity) {
        return causes.stream()
                .anyMatch(cause -> cause instanceof Cause.Found(Finding finding) && finding.severity() == severity);
    }
}
