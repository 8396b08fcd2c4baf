package io.github.integrationwizard.gui.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.gui.Bench;
import io.github.integrationwizard.gui.Fx;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.HomeEntry;
import io.github.integrationwizard.gui.model.HomeRow;
import io.github.integrationwizard.gui.model.NextActor;
import io.github.integrationwizard.text.Language;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows of the home page's list.
class EntryCellTest {
    @TempDir
    Path folder;

    @Test
    void aStateThatCannotBeShownLeavesTheRowOfItsIntegration() {
        Integration integration = Integration.begin(
                        new UUID(0, 1), Draft.empty("aws").with("name", "prod-backups"), Bench.NOW)
                .withState(Step.GRANT, StepState.TO_DO.waiting(Party.ZILLIZ_ADMIN, Instant.MAX));
        var entry = new HomeEntry(
                integration, 0, 0, List.of(), Optional.empty(), Optional.of(Step.GRANT), NextActor.WAITING, "");

        String shown = Fx.get(() -> {
            Bench bench = Bench.direct(folder, Language.EN, false);
            var cell = new EntryCell(new UiText(Language.EN, Language.EN), bench.services, _ -> {});
            cell.updateItem(new HomeRow.Item(entry), false);
            return cell.getAccessibleText();
        });

        assertThat(shown).isEqualTo("prod-backups, Amazon S3, The state cannot be shown");
    }
}
