package io.github.integrationwizard.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {
    @Test
    void preservesAnswersExactlyAsTyped() {
        Draft draft = Draft.empty("aws").with(SharedFields.BUCKET_NAME, " \"My_Bucket\u200B\" ");
        assertThat(draft.raw(SharedFields.BUCKET_NAME)).isEqualTo(" \"My_Bucket\u200B\" ");
        assertThat(draft.raw(SharedFields.NAME)).isEmpty();
    }

    @Test
    void anEmptyTextRemovesTheAnswer() {
        Draft draft = new Draft("aws", Map.of("name", "n"));
        assertThat(draft.with("name", "")).isEqualTo(Draft.empty("aws"));
    }

    @Test
    void neverChanges() {
        var answers = new HashMap<>(Map.of("name", "n"));
        Draft draft = new Draft("aws", answers);
        answers.put("name", "other");
        draft.with("name", "third");
        assertThat(draft.answers()).isEqualTo(Map.of("name", "n"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> draft.answers().put("name", "x"));
    }
}
