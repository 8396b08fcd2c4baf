package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.zilliz.ExportCall;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the home page shows of one stored integration next to the list.
public final class DetailsModel {
    private final Integration integration;
    private final HomeModel home;
    private final WizardModel wizard;

    /// A value of the integration.
    ///
    /// @param derived whether it follows from other values and was not entered
    public record Fact(Field field, String value, boolean derived) {
        /// Whether the value was chosen from a list of the program, which has a name for it. Regions are copied as
        /// codes.
        public boolean isNamed() {
            return field.kind() == Field.Kind.CHOICE && !SharedFields.isRegionId(field);
        }
    }

    public DetailsModel(Integration integration, Provider<?> provider, HomeModel home) {
        this.integration = integration;
        this.home = home;
        wizard = new WizardModel(provider, integration, _ -> {});
    }

    public Integration integration() {
        return integration;
    }

    /// The answers of the integration and what follows from them.
    public WizardModel wizard() {
        return wizard;
    }

    /// Empty if there is none.
    public String description() {
        return wizard.answer(SharedFields.DESCRIPTION.id()).get().strip();
    }

    /// The values, in the order of the provider's fields, without longer texts.
    public List<Fact> facts() {
        return wizard.provider().fields(integration.draft()).stream()
                .filter(field -> field.kind() != Field.Kind.PROSE && field.kind() != Field.Kind.LONG_PROSE)
                .flatMap(field -> Stream.ofNullable(wizard.reading().values().get(field.id()))
                        .map(value -> new Fact(
                                field, value, wizard.reading().derived().contains(field.id()))))
                .toList();
    }

    public List<Artifact> artifacts() {
        return wizard.reading().artifacts();
    }

    /// Whether Zilliz Cloud gives the integration an ID when it is created there.
    public boolean hasZillizId() {
        return wizard.provider().console().makesIntegration();
    }

    /// Saves the ID that Zilliz Cloud gave the integration, if it changed.
    public void saveZillizId(String id) {
        wizard.zillizIntegrationId().set(id);
        if (!wizard.integration().equals(integration)) {
            home.save(wizard.integration());
        }
    }

    /// The call that exports a backup through this integration, with placeholders in capitals for the IDs of cluster
    /// and backup. Empty without the integration's own ID.
    public Optional<ExportCall> exportCall() {
        return integration.zillizIntegrationId().flatMap(id -> ExportCall.of(wizard.reading(), id));
    }
}
