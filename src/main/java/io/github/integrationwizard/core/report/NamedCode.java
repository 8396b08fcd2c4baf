package io.github.integrationwizard.core.report;

import io.github.integrationwizard.core.form.FindingCode;

/// The code of a finding in a stored report, which this version of the program may not know.
///
/// @param area see [FindingCode#area()]
/// @param name see [FindingCode#name()]
record NamedCode(String area, String name) implements FindingCode {}
