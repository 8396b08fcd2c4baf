/// The home page: stored integrations, and the kinds of integration that can be created.
package io.github.integrationwizard.gui.home;
