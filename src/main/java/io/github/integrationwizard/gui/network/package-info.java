/// The parts of pages that only a BYOC network has: the map of its block, its tables, what exists of it, and the sheet
/// to submit.
package io.github.integrationwizard.gui.network;
