/// Fields, raw answers, and the findings about them. Start at [Field] and [Draft]; [FormReader] parses a draft into
/// typed [Answer]s and [Finding]s. Everything here is pure: invalid input results in findings, never in an exception.
package io.github.integrationwizard.core.form;
