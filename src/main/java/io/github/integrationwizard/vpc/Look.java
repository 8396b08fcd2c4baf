package io.github.integrationwizard.vpc;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.Evidence;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.ProvenFor;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.form.Severity;
import io.github.integrationwizard.core.template.ShellQuoting;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers what one check sees, and what follows from it.
final class Look {
    private final Network network;
    private final List<Cause> causes = new ArrayList<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private boolean blind;

    Look(Network network) {
        this.network = network;
    }

    /// Whether answers of this kind are there; otherwise the outcome is unknown, and names the command that gives them.
    boolean sees(Deployed.Kind kind) {
        if (network.deployed().hasLooked(kind)) {
            return true;
        }
        cannotSee(new Cause.Unseen(kind.command(network.region(), network.vpcId())));
        return false;
    }

    boolean sees(Deployed.Kind... kinds) {
        boolean all = true;
        for (Deployed.Kind kind : kinds) {
            all &= sees(kind);
        }
        return all;
    }

    Look cannotSee(Cause cause) {
        if (!causes.contains(cause)) {
            causes.add(cause);
        }
        blind = true;
        return this;
    }

    Look fact(String name, String value) {
        facts.put(name, value);
        return this;
    }

    /// How something is mended.
    record Fix(Optional<String> command, Optional<URI> page) {
        static Fix none() {
            return new Fix(Optional.empty(), Optional.empty());
        }
    }

    Fix command(String... words) {
        var all = new ArrayList<>(List.of("aws"));
        all.addAll(List.of(words));
        if (words[0].equals("ec2")) {
            network.region().ifPresent(region -> all.addAll(List.of("--region", region)));
        }
        return new Fix(Optional.of(ShellQuoting.command(all.toArray(String[]::new))), Optional.empty());
    }

    /// A page of the VPC console.
    Fix page(String list) {
        return new Fix(Optional.empty(), network.region().map(region -> VpcConsole.list(region, list)));
    }

    Look fail(ByocFinding code, String resource, String found, String needed, Fix fix) {
        return add(Severity.ERROR, code, resource, found, needed, fix);
    }

    Look warn(ByocFinding code, String resource, String found, String needed, Fix fix) {
        return add(Severity.WARNING, code, resource, found, needed, fix);
    }

    Look note(ByocFinding code, String resource, String found, String needed, Fix fix) {
        return add(Severity.INFO, code, resource, found, needed, fix);
    }

    /// Something was seen that keeps from judging.
    Look obscure(ByocFinding code, String resource, String found, String needed) {
        blind = true;
        return add(Severity.INFO, code, resource, found, needed, Fix.none());
    }

    Look add(Severity severity, ByocFinding code, String resource, String found, String needed, Fix fix) {
        causes.add(new Cause.Observed(
                severity, code, resource, found.isEmpty() ? "none" : found, needed, fix.command(), fix.page()));
        return this;
    }

    Outcome outcome() {
        return new Outcome(status(), Optional.of(ProvenFor.DOCUMENT), evidence(), causes);
    }

    /// The question does not arise.
    static Outcome notApplicable() {
        return new Outcome(Status.SKIP, Optional.empty(), Optional.empty(), List.of());
    }

    private Optional<Evidence> evidence() {
        return Optional.of(new Evidence(Evidence.Origin.IMPORTED, facts));
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
        return causes.stream().anyMatch(cause -> cause instanceof Cause.Observed seen && seen.severity() == severity);
    }
}
