package io.github.integrationwizard.core.form;

/// What a finding says, without words. One enum per area implements it; names are unique over all areas, because the
/// command line prints them alone.
public interface FindingCode {
    /// The room that the code belongs to, e.g. `aws`; its sentence is the text `finding.<area>.<name>`.
    String area();

    /// The enum constant's name, stable for scripts.
    String name();
}
