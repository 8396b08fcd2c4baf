/// What the window shows and does, without windows: models hold properties and collections, no scene types, and are
/// tested without a toolkit. Views bind to them; nothing typed lives in a view.
package io.github.integrationwizard.gui.model;
