package io.github.integrationwizard.core.form;

/// The kind of a finding, without its message. One enum per area implements it; names are unique over all areas,
/// because the command line prints only the name.
public interface FindingCode {
    /// The area that the code belongs to, e.g. `aws`; the key of its message is `finding.<area>.<name>`.
    String area();

    /// The enum constant's name, stable for scripts.
    String name();
}
