package io.github.integrationwizard.gui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.paste.PasteResult;
import io.github.integrationwizard.core.paste.PasteResult.Found;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExtractedValuesTest {
    private final WizardModel wizard = new WizardModel(
            new AwsProvider(),
            Integration.begin(
                    new UUID(0, 1),
                    Draft.empty("aws").with("bucketName", "same").with("externalId", "before"),
                    Instant.EPOCH),
            _ -> {});
    private final Set<String> excluded = new HashSet<>();
    private final ExtractedValues values = new ExtractedValues(
            wizard,
            new PasteResult(
                    List.of(new Found("bucketName", "same", 1, ""), new Found("externalId", "after", 2, "")),
                    List.of(),
                    false),
            excluded);

    @Test
    void aValueThatTheFieldHasAlreadyIsNotOffered() {
        assertThat(values.values())
                .extracting(ExtractedValues.Value::current, ExtractedValues.Value::isKnown)
                .containsExactly(tuple("same", true), tuple("before", false));
    }

    @Test
    void selectedValuesAreApplied() {
        assertThat(values.anyProperty().get()).isTrue();
        values.apply();
        assertThat(wizard.draft().answers())
                .containsExactlyInAnyOrderEntriesOf(Map.of("bucketName", "same", "externalId", "after"));
    }

    @Test
    void anExcludedValueIsNotApplied() {
        values.select(values.values().getLast(), false);
        assertThat(values.anyProperty().get()).isFalse();
        assertThat(excluded).containsExactly("externalId");
        values.apply();
        assertThat(wizard.answer("externalId").get()).isEqualTo("before");

        values.select(values.values().getLast(), true);
        assertThat(values.anyProperty().get()).isTrue();
    }
}
