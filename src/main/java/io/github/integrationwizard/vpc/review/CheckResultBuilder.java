package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.EvidenceKey;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Fix;
import io.github.integrationwizard.core.form.Severity;
import io.github.integrationwizard.core.template.ShellQuoting;
import io.github.integrationwizard.vpc.form.VpcConsole;
import io.github.integrationwizard.vpc.review.NetworkSnapshot.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gathers what one check sees, and what follows from it.
final class CheckResultBuilder {
    private final ReviewedNetwork network;
    private final List<Cause> causes = new ArrayList<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Set<Kind> basis = EnumSet.noneOf(Kind.class);
    private boolean blind;

    CheckResultBuilder(ReviewedNetwork network) {
        this.network = network;
    }

    /// Whether answers of this kind are there; otherwise the outcome is unknown, and says why and by which command they
    /// can be had.
    boolean requires(Kind kind) {
        restsOn(kind);
        if (network.deployed().hasLooked(kind)) {
            return true;
        }
        network.whyNotSeen(kind).forEach(this::missing);
        return false;
    }

    boolean requires(Kind... kinds) {
        boolean all = true;
        for (Kind kind : kinds) {
            all &= requires(kind);
        }
        return all;
    }

    /// The outcome rests on answers of this kind, as far as they are there.
    CheckResultBuilder restsOn(Kind kind) {
        basis.add(kind);
        return this;
    }

    CheckResultBuilder missing(Cause cause) {
        if (!causes.contains(cause)) {
            causes.add(cause);
        }
        blind = true;
        return this;
    }

    CheckResultBuilder fact(String name, String value) {
        facts.put(name, value);
        return this;
    }

    Optional<Fix> command(String... words) {
        var all = new ArrayList<>(List.of("aws"));
        all.addAll(List.of(words));
        if (words[0].equals("ec2")) {
            network.region().ifPresent(region -> all.addAll(List.of("--region", region)));
        }
        return Optional.of(new Fix.Command(ShellQuoting.command(all.toArray(String[]::new))));
    }

    /// A page of the VPC console.
    Optional<Fix> page(String list) {
        return network.region().map(region -> new Fix.Page(VpcConsole.list(region, list)));
    }

    CheckResultBuilder fail(ByocFinding code, String resource, String found, String needed, Optional<Fix> fix) {
        return add(Severity.ERROR, code, resource, found, needed, fix);
    }

    CheckResultBuilder warn(ByocFinding code, String resource, String found, String needed, Optional<Fix> fix) {
        return add(Severity.WARNING, code, resource, found, needed, fix);
    }

    CheckResultBuilder note(ByocFinding code, String resource, String found, String needed, Optional<Fix> fix) {
        return add(Severity.INFO, code, resource, found, needed, fix);
    }

    /// Something was seen that keeps from judging.
    CheckResultBuilder inconclusive(ByocFinding code, String resource, String found, String needed) {
        blind = true;
        return add(Severity.INFO, code, resource, found, needed, Optional.empty());
    }

    CheckResultBuilder add(
            Severity severity, ByocFinding code, String resource, String found, String needed, Optional<Fix> fix) {
        causes.add(new Cause.Found(Finding.atResource(severity, code, resource, found, needed, fix)));
        return this;
    }

    Outcome outcome() {
        Status status = status();
        boolean sawNothing = basis.stream().noneMatch(network.deployed()::hasLooked);
        if (status == Status.UNKNOWN && sawNothing) {
            return Outcome.unknown(causes);
        }
        var keys = new ArrayList<EvidenceKey<?>>(
                basis.stream().map(NetworkEvidence::key).toList());
        keys.add(NetworkEvidence.EXPECTATION);
        return network.book().basis(keys).orElseThrow().outcome(status, facts, causes);
    }

    private Status status() {
        if (has(Severity.ERROR)) {
            return Status.FAIL;
        }
        if (blind) {
            return Status.UNKNOWN;
        }
        return has(Severity.WARNING) ? Status.WARN : Status.PASS;
    }

    private boolean has(Severity severity) {
        return causes.stream()
                .anyMatch(cause -> cause instanceof Cause.Found(Finding finding) && finding.severity() == severity);
    }
}
