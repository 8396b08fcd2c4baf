package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.provider.Entry;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.core.provider.Target;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A provider that shares some options with AWS and lacks others; reading is not its strength.
final class OtherProvider implements Provider<Target> {
    static final String MESSAGE = "a detail nobody should see";

    @Override
    public String id() {
        return "other";
    }

    @Override
    public List<Field> fields(Draft draft) {
        return List.of(SharedFields.NAME, SharedFields.regionId(List.of("other-region")), SharedFields.BUCKET_NAME);
    }

    @Override
    public Reading<Target> read(Draft draft) {
        throw new IllegalStateException(MESSAGE);
    }

    @Override
    public List<Check> offlineChecks(Reading<Target> reading) {
        return List.of();
    }

    @Override
    public List<Entry> entries() {
        return List.of();
    }

    @Override
    public Map<String, String> recognise(String pasted) {
        return Map.of();
    }

    @Override
    public Optional<URI> consolePage(Step step, Draft draft) {
        return Optional.empty();
    }
}
