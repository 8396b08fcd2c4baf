/// The parts of pages that only a BYOC network has: the map of its block, its tables, the import of an existing
/// network, and the submission sheet.
package io.github.integrationwizard.gui.network;
