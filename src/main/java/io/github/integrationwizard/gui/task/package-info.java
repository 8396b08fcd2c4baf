/// Work beside the window's thread: adapters between the core's blocking code and JavaFX.
package io.github.integrationwizard.gui.task;
