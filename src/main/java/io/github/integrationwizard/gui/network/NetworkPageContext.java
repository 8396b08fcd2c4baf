package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.vpc.VpcProvider;
import io.github.integrationwizard.vpc.plan.Plan;
import java.util.Optional;

/// What the pages of a network know beyond what all pages know.
final class NetworkPageContext {
    private NetworkPageContext() {}

    /// @throws IllegalStateException if the wizard is about something else
    static VpcProvider provider(WizardModel model) {
        if (model.provider() instanceof VpcProvider provider) {
            return provider;
        }
        throw new IllegalStateException("no network: " + model.provider().id());
    }

    /// The plan of the present answers, once there is a block.
    static Optional<Plan> plan(WizardModel model) {
        return model.reading().outline().filter(Plan.class::isInstance).map(Plan.class::cast);
    }
}
