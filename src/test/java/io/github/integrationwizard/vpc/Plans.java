package io.github.integrationwizard.vpc;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.plan.VpcTarget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Drafts of BYOC networks for tests, and what follows from them.
public final class Plans {
    public static final VpcProvider PROVIDER = new VpcProvider();

    private Plans() {}

    /// A valid draft with more or other answers: field ID, answer, field ID, answer.
    public static Draft draft(String... changes) {
        var answers = new LinkedHashMap<>(Map.of("vpcCidr", "10.0.0.0/16", "regionId", "aws-us-west-2"));
        for (int i = 0; i < changes.length; i += 2) {
            answers.put(changes[i], changes[i + 1]);
        }
        return new Draft("vpc", answers);
    }

    /// The reading of [#draft].
    public static Reading<VpcTarget> read(String... changes) {
        return PROVIDER.read(draft(changes));
    }

    /// The plan of [#draft].
    public static Plan plan(String... changes) {
        return PROVIDER.plan(draft(changes)).orElseThrow();
    }

    /// Severity and code of every finding.
    public static List<String> findings(String... changes) {
        return read(changes).findings().stream().map(Plans::line).toList();
    }

    private static String line(Finding finding) {
        return finding.severity() + " " + finding.code().name();
    }

    /// The text of one artifact of [#draft].
    public static String artifact(ArtifactKind kind, String... changes) {
        return read(changes).artifacts(kind).stream()
                .map(Artifact::text)
                .findFirst()
                .orElseThrow();
    }
}
