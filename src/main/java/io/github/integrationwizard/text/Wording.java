package io.github.integrationwizard.text;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.ProvenFor;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.failure.FailureCode;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Severity;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.form.Where;
import io.github.integrationwizard.core.policy.Reason;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Purpose;
import io.github.integrationwizard.core.provider.Variant;
import java.util.stream.Stream;

/// Turns codes into sentences, for the window and the command line alike.
public final class Wording {
    private final Messages messages;

    public Wording(Messages messages) {
        this.messages = messages;
    }

    /// What a finding says. One that an older or newer version wrote into a report may have no sentence here; its code
    /// takes the place.
    public String finding(Finding finding) {
        String key = "finding." + finding.code().area() + "." + finding.code().name();
        return messages.has(key)
                ? messages.text(key, args(finding))
                : finding.code().name();
    }

    /// Sentences about a resource name it first.
    private static Object[] args(Finding finding) {
        return finding.where() instanceof Where.Resource(String id)
                ? Stream.concat(Stream.of(id), finding.args().stream()).toArray()
                : finding.args().toArray();
    }

    public String severity(Severity severity) {
        return messages.text("severity." + severity.name());
    }

    /// One of two things, as a part of a sentence.
    public String either(String one, String other) {
        return messages.text("label.either", one, other);
    }

    /// The key of a text that providers share, or that of a provider's own where it has one: what one field holds for
    /// all of them may still be called differently on their consoles.
    public String key(String shared, String providerId) {
        String own = shared + "." + providerId;
        return messages.has(own) ? own : shared;
    }

    /// What a field is called.
    public String label(String providerId, String fieldId) {
        return messages.text(key("field." + fieldId + ".label", providerId));
    }

    /// What a value of an integration is called, given or derived.
    public String value(String providerId, String name) {
        String key = key("value." + name, providerId);
        return messages.has(key) ? messages.text(key) : label(providerId, name);
    }

    /// What the field's value is, or where it is found.
    public String hint(String providerId, String fieldId) {
        return messages.text(key("field." + fieldId + ".hint", providerId));
    }

    /// An answer of a choice, in words; region ids have names of their own.
    public String choice(Field field, String value) {
        return messages.text(SharedFields.isRegionId(field) ? "region." + value : "choice." + field.id() + "." + value);
    }

    /// Why something in a file that hands integrations over was not taken.
    ///
    /// @param reason the name of the store's constant
    public String transferProblem(String reason) {
        return messages.text("transfer.problem." + reason);
    }

    public String provider(String providerId) {
        return messages.text("provider." + providerId + ".name");
    }

    public String stepTitle(String providerId, Step step) {
        return messages.text("step." + providerId + "." + step.id() + ".title");
    }

    public String stepLead(String providerId, Step step) {
        return messages.text("step." + providerId + "." + step.id() + ".lead");
    }

    public String reason(Reason reason) {
        return messages.text("reason." + reason.area() + "." + reason.name());
    }

    public String purpose(Purpose purpose) {
        return messages.text("purpose." + purpose.id());
    }

    /// What a kind of artifact is called.
    public String artifact(ArtifactKind kind) {
        return messages.text("artifact." + kind.id());
    }

    public String variant(Variant variant) {
        return messages.text("variant." + variant.id());
    }

    /// What a check looks at.
    public String check(String checkId) {
        return messages.text("check." + checkId);
    }

    /// What a check found out.
    public String found(String checkId, Status status) {
        return switch (status) {
            case PASS, WARN, FAIL, UNKNOWN -> messages.text("check." + checkId + "." + status.name());
            case SKIP, CANCELLED -> check(checkId);
        };
    }

    public String status(Status status) {
        return messages.text("status." + status.name());
    }

    public String provenFor(ProvenFor provenFor) {
        return messages.text("proven." + provenFor.name());
    }

    public String verdict(Verdict verdict) {
        return messages.text("verdict." + verdict.name());
    }

    /// What went wrong, in our words; the service's own are [Failure#rawMessage()].
    public String failure(Failure failure) {
        String sentence = messages.text("failure." + failure.code().name());
        return failure.requestId()
                .map(id -> messages.text(
                        failure.code() == FailureCode.UNEXPECTED ? "failure.incident" : "failure.request",
                        sentence,
                        id))
                .orElse(sentence);
    }

    /// Why an outcome is not a plain pass.
    public String cause(String providerId, Cause cause) {
        return switch (cause) {
            case Cause.Found found -> finding(found.finding());
            case Cause.Missing missing -> messages.text("cause.missing", label(providerId, missing.field()));
            case Cause.Dependency dependency -> messages.text("cause.dependency", check(dependency.check()));
            case Cause.Unseen unseen -> messages.text("cause.unseen", unseen.command());
            case Cause.NotApplicable _ -> messages.text("cause.notApplicable");
            case Cause.NotChosen _ -> messages.text("cause.notChosen");
            case Cause.Failed failed -> failure(failed.failure());
        };
    }
}
