package io.github.integrationwizard.gui.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The list of what runs in the background.
class BackgroundWorkTest {
    private final BackgroundWork work = new BackgroundWork();

    @Test
    void aJobIsListedUntilItEnds() {
        BackgroundWork.Job first = work.begin(BackgroundWork.Kind.SAVE);
        BackgroundWork.Job second = work.begin(BackgroundWork.Kind.IMPORT);
        assertThat(work.jobs()).containsExactly(first, second);
        first.end();
        first.end();
        assertThat(work.jobs()).containsExactly(second);
        second.end();
        assertThat(work.jobs()).isEmpty();
    }

    @Test
    void checksComeBeforeWhatBeganEarlier() {
        BackgroundWork.Job save = work.begin(BackgroundWork.Kind.SAVE);
        assertThat(work.foremost()).contains(save);
        BackgroundWork.Job checks = work.begin(BackgroundWork.Kind.CHECKS, () -> {});
        assertThat(work.foremost()).contains(checks);
    }

    @Test
    void onlyWhatCanBeCancelledHasACancel() {
        var cancelled = new ArrayList<String>();
        assertThat(work.begin(BackgroundWork.Kind.SAVE).cancel()).isEmpty();
        work.begin(BackgroundWork.Kind.CHECKS, () -> cancelled.add("checks"))
                .cancel()
                .orElseThrow()
                .run();
        assertThat(cancelled).containsExactly("checks");
    }

    @Test
    void progressOfAJobIsAChangeOfTheList() {
        var seen = new ArrayList<BackgroundWork.Progress>();
        BackgroundWork.Job job = work.begin(BackgroundWork.Kind.CHECKS);
        work.jobs()
                .subscribe(() -> work.jobs()
                        .forEach(one -> seen.add(one.progressProperty().get())));
        System.gc();
        job.advance(new BackgroundWork.Progress(1, 2));
        job.advance(new BackgroundWork.Progress(2, 2));
        assertThat(seen).isEqualTo(List.of(new BackgroundWork.Progress(1, 2), new BackgroundWork.Progress(2, 2)));
    }
}
