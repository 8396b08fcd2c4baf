package io.github.integrationwizard.gui.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.check.Evidence;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.ProvenFor;
import io.github.integrationwizard.core.check.Result;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.check.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckRunModelTest {
    private final CheckRunModel model = new CheckRunModel();
    private final Check one = check("one");
    private final Check two = check("two");

    private static Check check(String id) {
        return new Check(id, 0, true, List.of(), () -> seen(Status.PASS));
    }

    private static Outcome seen(Status status) {
        return Outcome.seen(status, ProvenFor.DOCUMENT, new Evidence(Evidence.Origin.TYPED, Map.of()), List.of());
    }

    private static Result result(Check check, Status status) {
        return new Result(check, seen(status), Duration.ofMillis(3));
    }

    @Test
    void rowsKeepTheirPlaceWhileItRunsAndAreSortedOnceAtTheEnd() {
        int run = model.start(List.of(one, two));
        model.started(run, one);
        model.finished(run, result(one, Status.PASS));
        model.finished(run, result(two, Status.FAIL));
        assertThat(model.rows()).extracting(row -> row.check().id()).containsExactly("one", "two");
        model.done(run);

        assertThat(model.rows()).extracting(row -> row.check().id()).containsExactly("two", "one");
        assertThat(model.verdict()).contains(Verdict.BLOCKED);
        assertThat(model.state()).isEqualTo(CheckRunModel.State.DONE);
    }

    @Test
    void whatAnOldRunStillReportsIsDropped() {
        int old = model.start(List.of(one, two));
        int now = model.start(List.of(one, two));
        model.finished(old, result(one, Status.FAIL));
        model.done(old);

        assertThat(model.state()).isEqualTo(CheckRunModel.State.RUNNING);
        assertThat(model.endedProperty().get()).isZero();
        model.finished(now, result(one, Status.PASS));
        assertThat(model.endedProperty().get()).isEqualTo(1);
    }

    @Test
    void cancellingEndsEveryRowAndClaimsNothing() {
        int run = model.start(List.of(one, two));
        model.finished(run, result(one, Status.PASS));
        model.cancelled(run);

        assertThat(model.state()).isEqualTo(CheckRunModel.State.CANCELLED);
        assertThat(model.count(Status.CANCELLED)).isEqualTo(1);
        assertThat(model.verdict()).contains(Verdict.INCOMPLETE);
        model.finished(run, result(two, Status.PASS));
        assertThat(model.count(Status.CANCELLED)).isEqualTo(1);
    }

    @Test
    void aBrokenRunIsNoVerdict() {
        int run = model.start(List.of(one, two));
        model.failed(run);

        assertThat(model.state()).isEqualTo(CheckRunModel.State.FAILED);
        assertThat(model.verdict()).isEmpty();
    }

    @Test
    void changedAnswersTakeTheResultsWithThem() {
        int run = model.start(List.of(one));
        model.finished(run, result(one, Status.PASS));
        model.done(run);
        model.outdate();

        assertThat(model.rows()).isEmpty();
        assertThat(model.verdict()).isEmpty();
        assertThat(model.state()).isEqualTo(CheckRunModel.State.OUTDATED);
    }
}
