package io.github.integrationwizard.core.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Answer;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.FieldParsers;
import io.github.integrationwizard.core.form.FormReader;
import io.github.integrationwizard.core.form.Step;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementsTest {
    private static final ArtifactKind KIND = ArtifactKind.TERRAFORM;
    private static final Field FIELD = field("field");
    private static final Field WITH_DEFAULT = field("other").withDefault("yes");

    private static Field field(String id) {
        return Field.choice(id, Step.BASICS, List.of("yes"), Field.Holder.CLOUD, Field.Scope.INTEGRATION);
    }

    /// @param text empty for a missing answer, `yes` for a valid one, else an invalid one
    private static Answer<String> answer(Field field, String text) {
        return new FormReader(Draft.empty("any").with(field, text)).read(field, FieldParsers.choice());
    }

    private static Requirements needs(String mode, Answer<String> answer) {
        return switch (mode) {
            case "needed" -> new Requirements().needed(answer, KIND);
            case "neededToUse" -> new Requirements().neededToUse(answer, KIND);
            case "neededToWrite" -> new Requirements().neededToWrite(answer, KIND);
            default -> new Requirements().optional(answer, KIND);
        };
    }

    @ParameterizedTest
    @CsvSource({
        // mode, answer, allows, complete, missing, invalid, needed
        "needed,        '',   false, false, true,  false, true",
        "needed,        yes,  true,  true,  false, false, true",
        "needed,        no,   false, false, false, true,  true",
        "neededToUse,   '',   true,  false, true,  false, true",
        "neededToUse,   yes,  true,  true,  false, false, true",
        "neededToUse,   no,   true,  false, false, true,  true",
        "neededToWrite, '',   false, true,  false, false, false",
        "neededToWrite, yes,  true,  true,  false, false, false",
        "neededToWrite, no,   false, false, false, true,  false",
        "optional,      '',   true,  true,  false, false, false",
        "optional,      yes,  true,  true,  false, false, false",
        "optional,      no,   false, false, false, true,  false",
    })
    void eachModeAllowsAndReports(
            String mode, String text, boolean allows, boolean complete, boolean open, boolean wrong, boolean needed) {
        Requirements needs = needs(mode, answer(FIELD, text));
        List<MissingValue> reported = List.of(new MissingValue("field", List.of(KIND)));
        assertThat(needs.allows(KIND)).isEqualTo(allows);
        assertThat(needs.isComplete(KIND)).isEqualTo(complete);
        assertThat(needs.readiness())
                .isEqualTo(new Readiness(
                        open ? reported : List.of(),
                        wrong ? reported : List.of(),
                        needed ? Set.of("field") : Set.of(),
                        needed ? Set.of(KIND) : Set.of()));
    }

    @Test
    void aFieldWithADefaultIsNeededAndLeadsToNoArtifactByItself() {
        Readiness readiness =
                new Requirements().needed(answer(WITH_DEFAULT, ""), KIND).readiness();
        assertThat(readiness).isEqualTo(new Readiness(List.of(), List.of(), Set.of("other"), Set.of()));
        assertThat(new Requirements()
                        .optional(answer(WITH_DEFAULT, ""), KIND)
                        .readiness()
                        .needed())
                .containsExactly("other");
    }

    @Test
    void aFieldIsReportedOnceWithItsPurposesInOneOrder() {
        Answer<String> missing = answer(FIELD, "");
        Requirements needs = new Requirements()
                .needed(missing, Goal.CREATE)
                .needed(missing, ArtifactKind.TERRAFORM)
                .neededToUse(missing, ArtifactKind.CLOUDFORMATION);
        assertThat(needs.readiness().missing())
                .containsExactly(new MissingValue(
                        "field", List.of(ArtifactKind.CLOUDFORMATION, ArtifactKind.TERRAFORM, Goal.CREATE)));
    }

    @Test
    void withheldPurposesAreNotAllowedAndTheFieldIsInvalid() {
        Requirements needs = new Requirements().needed(answer(FIELD, "yes"), KIND, Goal.CREATE);
        needs.withhold(FIELD, KIND);
        needs.withhold(FIELD, KIND);
        assertThat(needs.allows(KIND)).isFalse();
        assertThat(needs.allows(Goal.CREATE)).isTrue();
        assertThat(needs.readiness().invalid()).containsExactly(new MissingValue("field", List.of(KIND)));
    }

    @Test
    void purposesWithoutRequirementsAreAllowed() {
        assertThat(new Requirements().allows(KIND)).isTrue();
        assertThat(new Requirements().readiness()).isEqualTo(new Readiness(List.of(), List.of(), Set.of(), Set.of()));
    }
}
