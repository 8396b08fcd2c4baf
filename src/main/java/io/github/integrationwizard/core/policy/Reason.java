package io.github.integrationwizard.core.policy;

/// Why an action stands in a policy. Each provider has an enum of them beside its actions; the sentence is the text
/// `reason.<area>.<name>`.
public interface Reason {
    /// The room that the reason belongs to, e.g. `aws`.
    String area();

    String name();
}
