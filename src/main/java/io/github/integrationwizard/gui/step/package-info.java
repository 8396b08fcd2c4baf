/// The pages of the wizard: FXML beside this package lays them out, and parts such as [ArtifactSection] fill themselves
/// from the [PageContext]. An input whose `fx:id` is a field id is bound, labelled, hinted and given its findings by
/// [FieldBinder].
package io.github.integrationwizard.gui.step;
