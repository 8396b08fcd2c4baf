package io.github.integrationwizard.core.report;

import io.github.integrationwizard.core.form.FindingCode;

/// The code of a finding that was read back from a report: this version may know it or not.
///
/// @param area as [FindingCode#area()]
/// @param name as [FindingCode#name()]
record NamedCode(String area, String name) implements FindingCode {}
