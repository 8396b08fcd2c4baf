/// What is kept about one integration. Answers are kept, never what follows from them: loading reads them again.
package io.github.integrationwizard.core.integration;
