package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.vpc.VpcProvider;
import io.github.integrationwizard.vpc.plan.Plan;
import java.util.Optional;

/// What the pages of a network need in addition to the context of every page.
final class NetworkPageContext {
    private NetworkPageContext() {}

    /// The provider of the open wizard.
    ///
    /// @throws IllegalStateException if the wizard is not about a network
    static VpcProvider provider(WizardModel model) {
        if (model.provider() instanceof VpcProvider provider) {
            return provider;
        }
        throw new IllegalStateException("not a network: " + model.provider().id());
    }

    /// The plan of the current answers; empty without a valid block.
    static Optional<Plan> plan(WizardModel model) {
        return model.reading().outline().filter(Plan.class::isInstance).map(Plan.class::cast);
    }
}
