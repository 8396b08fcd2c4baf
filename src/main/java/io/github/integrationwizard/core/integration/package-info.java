/// The saved data of an integration: answers and progress, never what follows from the answers, which is derived again
/// after loading.
package io.github.integrationwizard.core.integration;
