package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.form.Step;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/// Whether a run of checks ended while another page than theirs was shown. It no longer holds once their page was
/// shown, the answers changed, or another run was started.
public final class EndedElsewhere {
    private final ReadOnlyBooleanWrapper unseen = new ReadOnlyBooleanWrapper(this, "unseen");

    public EndedElsewhere(ObservableValue<CheckRun.State> checks, ObservableValue<Step> page) {
        checks.addListener((_, _, state) -> {
            boolean ended = state == CheckRun.State.DONE || state == CheckRun.State.FAILED;
            unseen.set(ended && page.getValue() != Step.VALIDATE);
        });
        page.addListener((_, _, step) -> unseen.set(unseen.get() && step != Step.VALIDATE));
    }

    /// Whether there is an end of a run that was not seen.
    public ReadOnlyBooleanProperty unseenProperty() {
        return unseen.getReadOnlyProperty();
    }

    /// Takes it as seen.
    public void dismiss() {
        unseen.set(false);
    }
}
