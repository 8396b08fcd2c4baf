/// What we ask, what was typed, and what can be said about it. Start at [Field] and [Draft]; [FormReader] turns a draft
/// into typed [Answer]s and [Finding]s. Everything here is pure: bad input gives findings, never an exception.
package io.github.integrationwizard.core.form;
