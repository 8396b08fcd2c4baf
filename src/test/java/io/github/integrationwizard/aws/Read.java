package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.support.Answers;
import java.util.List;
import java.util.Map;

/// Reads drafts of AWS and formats their findings as [Answers] does.
final class Read {
    static final AwsProvider PROVIDER = new AwsProvider();
    private static final Answers<AwsTarget> ANSWERS = new Answers<>(PROVIDER);

    private Read() {}

    static Reading<AwsTarget> draft(Map<String, String> answers) {
        return ANSWERS.read(answers);
    }

    static Map<String, String> answers(String list) {
        return Answers.of(list);
    }

    static String said(List<Finding> findings) {
        return Answers.said(findings);
    }

    static void expect(Field field, String text, String expected) {
        ANSWERS.expect(field, text, expected);
    }

    static void expectRepairsToMend(Map<String, String> answers) {
        ANSWERS.expectRepairsToMend(answers);
    }
}
