package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.check.EvidenceBook;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.paste.PasteParser;
import io.github.integrationwizard.core.provider.ConsoleGuide;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.core.provider.StartTile;
import io.github.integrationwizard.core.provider.Target;
import java.util.List;
import java.util.Map;

/// A provider that shares some options with AWS and lacks others; reading is not its strength.
final class OtherProvider implements Provider<Target> {
    static final String MESSAGE = "a detail nobody should see";

    @Override
    public String id() {
        return "other";
    }

    @Override
    public List<Field> fields(Draft draft) {
        return List.of(
                SharedFields.NAME,
                SharedFields.regionId(Step.STORAGE, List.of("other-region")),
                SharedFields.BUCKET_NAME);
    }

    @Override
    public Reading<Target> read(Draft draft) {
        throw new IllegalStateException(MESSAGE);
    }

    @Override
    public CheckSet offlineChecks(Reading<Target> reading) {
        return CheckSet.offline(EvidenceBook.empty(), List.of());
    }

    @Override
    public List<StartTile> startTiles() {
        return List.of();
    }

    @Override
    public ConsoleGuide console() {
        return new ConsoleGuide(List.of(), Map.of(), Map.of(), true);
    }

    @Override
    public PasteParser pasteParser() {
        return PasteParser.ofDocuments(_ -> Map.of());
    }
}
