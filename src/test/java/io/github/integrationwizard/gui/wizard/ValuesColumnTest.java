package io.github.integrationwizard.gui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.gui.Bench;
import io.github.integrationwizard.gui.Fx;
import io.github.integrationwizard.gui.Snapshots;
import io.github.integrationwizard.text.Language;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is still to do before the values go to Zilliz.
class ValuesColumnTest {
    @TempDir
    Path home;

    private List<String> stillToDo(Draft draft) {
        return Fx.get(() -> {
            Bench bench = Bench.direct(home, Language.EN, false);
            bench.shell.begin(draft);
            bench.shell.show(Step.VALIDATE);
            Snapshots.layOut(bench.scene, 1180, 760);
            return bench.shell.root().lookupAll(".open-row").stream()
                    .map(HBox.class::cast)
                    .map(row -> String.join(
                            ": ",
                            ((VBox) row.getChildren().getLast())
                                    .getChildren().stream()
                                            .map(Labeled.class::cast)
                                            .map(Labeled::getText)
                                            .toList()))
                    .toList();
        });
    }

    private static Draft complete(String regionId, String account) {
        return Draft.empty("aws")
                .with("name", "backups")
                .with("regionId", regionId)
                .with("bucketName", "acme-zilliz-backups")
                .with("zillizAccount", account)
                .with("externalId", "zilliz-external-1umVCIK7q96kzDE")
                .with(
                        "roleArn",
                        "arn:" + (regionId.startsWith("aws-cn-") ? "aws-cn" : "aws")
                                + ":iam::041623484421:role/zilliz-backups");
    }

    @Test
    void whatIsDoubtfulIsNotDone() {
        assertThat(stillToDo(complete("aws-cn-northwest-1", "965570967084")))
                .contains("Zilliz account: To be looked at again");
    }

    @Test
    void nothingIsLeftOfWhatIsRight() {
        assertThat(stillToDo(complete("aws-us-west-2", "965570967084"))).isEmpty();
    }

    @Test
    void aValueThatNobodyGaveIsMarkedAsDerived() {
        Draft planned = complete("aws-us-west-2", "965570967084")
                .with("roleArn", "")
                .with("accountId", "041623484421")
                .with("roleName", "zilliz-backups");
        Fx.run(() -> {
            Bench bench = Bench.direct(home, Language.EN, false);
            bench.shell.begin(planned);
            bench.shell.show(Step.VALIDATE);
            Snapshots.layOut(bench.scene, 1180, 760);
            assertThat(bench.shell.root().lookup("#value-roleArn").lookupAll(".label").stream()
                            .map(Labeled.class::cast)
                            .map(Labeled::getText))
                    .contains("ARN, derived");
        });
    }
}
