/// The pages of the wizard: FXML files next to this package define their layout, and parts such as [ArtifactSection]
/// fill themselves from the [PageContext]. [FieldBinder] binds each input whose `fx:id` is a field id to its answer,
/// and sets its label, hint and findings.
package io.github.integrationwizard.gui.step;
