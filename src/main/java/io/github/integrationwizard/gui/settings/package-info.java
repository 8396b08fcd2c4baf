/// The settings page.
package io.github.integrationwizard.gui.settings;
