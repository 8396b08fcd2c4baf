/// The window. [App] starts it, [Shell] holds its frame, `home` and `wizard` are its two places, `step` the parts of
/// the wizard's pages. Layout is FXML; what a page knows lives in `model`.
package io.github.integrationwizard.gui;
