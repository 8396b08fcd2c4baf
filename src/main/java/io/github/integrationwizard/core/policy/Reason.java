package io.github.integrationwizard.core.policy;

/// Why an action is in a policy. Each provider has an enum of reasons; the key of the explanation is
/// `reason.<area>.<name>`.
public interface Reason {
    /// The area that the reason belongs to, e.g. `aws`.
    String area();

    /// The enum constant's name.
    String name();
}
