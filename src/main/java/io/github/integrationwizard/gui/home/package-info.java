/// The first page: what is kept, and what can be begun.
package io.github.integrationwizard.gui.home;
