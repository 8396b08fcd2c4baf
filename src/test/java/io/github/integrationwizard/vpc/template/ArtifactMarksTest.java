package io.github.integrationwizard.vpc.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.policy.Mark;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import io.github.integrationwizard.vpc.Plans;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The marks that show which field a value in a template or script came from.
class ArtifactMarksTest {
    private static final String[] ALL = {
        "name",
        "prod",
        "description",
        "Team A",
        "projectName",
        "acme",
        "privateLink",
        "on",
        "availabilityZones",
        "us-west-2b us-west-2c us-west-2d",
        "subnetCidrs",
        "private-2=10.0.128.0/20",
        "endpointService",
        "com.amazonaws.vpce.us-west-2.vpce-svc-0123456789abcdef0",
        "endpointDns",
        "hosted-zone"
    };

    /// The marked texts, by field.
    private static Map<String, Set<String>> marked(ArtifactKind kind, String... answers) {
        Artifact artifact = Plans.read(answers).artifacts(kind).getFirst();
        var marked = new TreeMap<String, Set<String>>();
        for (Mark mark : artifact.marks()) {
            String field = ((Mark.FromField) mark).field();
            marked.computeIfAbsent(field, _ -> new TreeSet<>())
                    .add(artifact.text().substring(mark.start(), mark.end()));
        }
        return marked;
    }

    @ParameterizedTest
    @EnumSource(
            value = ArtifactKind.class,
            names = {"CLOUDFORMATION", "TERRAFORM", "CLI_SCRIPT"})
    void everyAnswerIsMarkedWhereItIsWritten(ArtifactKind kind) {
        assertThat(marked(kind, ALL))
                .isEqualTo(Map.of(
                        "name", Set.of("prod"),
                        "description", Set.of("Team A"),
                        "projectName", Set.of("acme"),
                        "regionId", Set.of("us-west-2"),
                        "vpcCidr", Set.of("10.0.0.0/16"),
                        "availabilityZones", Set.of("us-west-2b", "us-west-2c", "us-west-2d"),
                        "subnetCidrs", Set.of("10.0.128.0/20"),
                        "endpointService", Set.of("com.amazonaws.vpce.us-west-2.vpce-svc-0123456789abcdef0")));
    }

    @ParameterizedTest
    @EnumSource(
            value = ArtifactKind.class,
            names = {"UNDO_SCRIPT", "COLLECT_SCRIPT"})
    void scriptsForAnExistingNetworkMarkWhatTheyLookFor(ArtifactKind kind) {
        assertThat(marked(kind, ALL))
                .isEqualTo(Map.of(
                        "name", Set.of("prod"),
                        "description", Set.of("Team A"),
                        "projectName", Set.of("acme"),
                        "regionId", Set.of("us-west-2"),
                        "vpcCidr", Set.of("10.0.0.0/16")));
    }

    @ParameterizedTest
    @EnumSource(
            value = ArtifactKind.class,
            names = {"CLOUDFORMATION", "TERRAFORM", "CLI_SCRIPT", "UNDO_SCRIPT", "COLLECT_SCRIPT"})
    void whatFollowsFromNoAnswerIsNotMarked(ArtifactKind kind) {
        assertThat(marked(kind)).isEqualTo(Map.of("regionId", Set.of("us-west-2"), "vpcCidr", Set.of("10.0.0.0/16")));
    }

    @Test
    void everyNameOfAPartIsMarked() {
        Artifact script = Plans.read(ALL).artifacts(ArtifactKind.CLI_SCRIPT).getFirst();
        long names = script.text()
                .lines()
                .filter(line -> line.contains("'Key=Name,Value=acme-"))
                .count();
        assertThat(script.marks())
                .filteredOn(mark -> ((Mark.FromField) mark).field().equals("projectName"))
                .hasSize((int) names + 1);
    }

    @Test
    void marksFitWhateverIsTyped() {
        Seeded.forEach(200, random -> {
            String words = Nasty.text(random);
            for (Artifact artifact : Plans.read("description", words).artifacts()) {
                int end = 0;
                for (Mark mark : artifact.marks()) {
                    assertThat(mark.start()).isGreaterThanOrEqualTo(end).isLessThan(mark.end());
                    end = mark.end();
                }
                assertThat(end).isLessThanOrEqualTo(artifact.text().length());
            }
        });
    }
}
