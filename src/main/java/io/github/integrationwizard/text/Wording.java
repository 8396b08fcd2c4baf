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

/// Turns codes into sentences, for the window and the command line.
public final class Wording {
    private final Messages messages;

    /// Sentences in the language of these texts.
    public Wording(Messages messages) {
        this.messages = messages;
    }

    /// The sentence of a finding. A finding in a report of an older or newer version may have no sentence here; then
    /// its code is returned.
    public String finding(Finding finding) {
        String key = "finding." + finding.code().area() + "." + finding.code().name();
        return messages.has(key)
                ? messages.text(key, args(finding))
                : finding.code().name();
    }

    /// The arguments of the sentence; those about a resource start with its id.
    private static Object[] args(Finding finding) {
        return finding.where() instanceof Where.Resource(String id)
                ? Stream.concat(Stream.of(id), finding.args().stream()).toArray()
                : finding.args().toArray();
    }

    /// The name of a severity.
    public String severity(Severity severity) {
        return messages.text("severity." + severity.name());
    }

    /// Two alternatives, as part of a sentence ("A or B").
    public String either(String one, String other) {
        return messages.text("label.either", one, other);
    }

    /// The key of a text, for a provider: the provider's own key if it has one, otherwise the shared key. The same
    /// field may have different names on different consoles.
    public String key(String shared, String providerId) {
        String own = shared + "." + providerId;
        return messages.has(own) ? own : shared;
    }

    /// The label of a field.
    public String label(String providerId, String fieldId) {
        return messages.text(key("field." + fieldId + ".label", providerId));
    }

    /// The name of a value of an integration, whether entered or derived.
    public String value(String providerId, String name) {
        String key = key("value." + name, providerId);
        return messages.has(key) ? messages.text(key) : label(providerId, name);
    }

    /// The hint of a field: what its value is, or where to find it.
    public String hint(String providerId, String fieldId) {
        return messages.text(key("field." + fieldId + ".hint", providerId));
    }

    /// The name of an option of a choice field; region ids have their own names.
    public String choice(Field field, String value) {
        return messages.text(SharedFields.isRegionId(field) ? "region." + value : "choice." + field.id() + "." + value);
    }

    /// Why an entry of a transfer file was not imported.
    ///
    /// @param reason the name of the constant in `TransferFile.Reason`
    public String transferProblem(String reason) {
        return messages.text("transfer.problem." + reason);
    }

    /// The name of a provider.
    public String provider(String providerId) {
        return messages.text("provider." + providerId + ".name");
    }

    /// The title of a step.
    public String stepTitle(String providerId, Step step) {
        return messages.text("step." + providerId + "." + step.id() + ".title");
    }

    /// The introductory sentence of a step.
    public String stepLead(String providerId, Step step) {
        return messages.text("step." + providerId + "." + step.id() + ".lead");
    }

    /// The sentence of a reason for a part of a policy.
    public String reason(Reason reason) {
        return messages.text("reason." + reason.area() + "." + reason.name());
    }

    /// What an artifact, value or permission is needed for.
    public String purpose(Purpose purpose) {
        return messages.text("purpose." + purpose.id());
    }

    /// The name of a kind of artifact.
    public String artifact(ArtifactKind kind) {
        return messages.text("artifact." + kind.id());
    }

    /// The name of a variant of an artifact.
    public String variant(Variant variant) {
        return messages.text("variant." + variant.id());
    }

    /// What a check verifies.
    public String check(String checkId) {
        return messages.text("check." + checkId);
    }

    /// The result of a check in a sentence.
    public String found(String checkId, Status status) {
        return switch (status) {
            case PASS, WARN, FAIL, UNKNOWN -> messages.text("check." + checkId + "." + status.name());
            case SKIP, CANCELLED -> check(checkId);
        };
    }

    /// The name of a status.
    public String status(Status status) {
        return messages.text("status." + status.name());
    }

    /// Which system or document proves a result.
    public String provenFor(ProvenFor provenFor) {
        return messages.text("proven." + provenFor.name());
    }

    /// The sentence of a verdict.
    public String verdict(Verdict verdict) {
        return messages.text("verdict." + verdict.name());
    }

    /// What went wrong, in our own sentence; [Failure#rawMessage()] has the message of the service.
    public String failure(Failure failure) {
        String sentence = messages.text("failure." + failure.code().name());
        return failure.requestId()
                .map(id -> messages.text(
                        failure.code() == FailureCode.UNEXPECTED ? "failure.incident" : "failure.request",
                        sentence,
                        id))
                .orElse(sentence);
    }

    /// Why the outcome of a check is not a plain pass.
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
