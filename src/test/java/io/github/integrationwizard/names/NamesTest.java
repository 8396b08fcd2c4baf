package io.github.integrationwizard.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.FindingCode;
import io.github.integrationwizard.core.policy.Reason;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.ConsoleEntry;
import io.github.integrationwizard.core.provider.Goal;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Purpose;
import io.github.integrationwizard.core.provider.StartTile;
import io.github.integrationwizard.core.provider.Variant;
import io.github.integrationwizard.support.Classes;
import io.github.integrationwizard.support.Providers;
import io.github.integrationwizard.text.Language;
import io.github.integrationwizard.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One name per datum: the field id is FXML id, option, text key and JSON property at once, and codes are unique.
@Execution(ExecutionMode.CONCURRENT)
class NamesTest {
    @Test
    void noProviderIsForgottenInTheTests() {
        assertThat(Classes.implementing(Provider.class).map(JavaClass::getName).toList())
                .containsExactlyInAnyOrderElementsOf(Providers.ALL.stream()
                        .map(provider -> provider.getClass().getName())
                        .toList());
        assertThat(Providers.ALL).extracting(Provider::id).doesNotHaveDuplicates();
    }

    @Test
    void aFieldIdMeansTheSameInEveryProvider() {
        var known = new HashMap<String, Field>();
        for (Provider<?> provider : Providers.ALL) {
            List<Field> fields = fields(provider);
            assertThat(fields).extracting(Field::id).doesNotHaveDuplicates();
            for (Field field : fields) {
                Field other = known.putIfAbsent(field.id(), field);
                if (other != null && !field.id().equals("regionId")) {
                    assertThat(field).isEqualTo(other);
                }
                assertThat(provider.field(field.id())).isEqualTo(field);
            }
        }
    }

    @Test
    void fieldsAreNamedAsTheDesignSays() {
        assertThat(Providers.ALL.stream()
                        .flatMap(provider -> fields(provider).stream())
                        .map(Field::id))
                .isSubsetOf(
                        "name",
                        "description",
                        "bucketPermission",
                        "regionId",
                        "bucketName",
                        "prefix",
                        "accountId",
                        "roleName",
                        "kmsKeyArn",
                        "zillizAccount",
                        "externalId",
                        "roleArn",
                        "accountName",
                        "containerName",
                        "clientId",
                        "tenantId",
                        "clusterIssuerUrl",
                        "namespace",
                        "serviceAccountName",
                        "subscriptionId",
                        "resourceGroup",
                        "servicePrincipalObjectId",
                        "roleScope",
                        "projectName",
                        "vpcCidr",
                        "privateLink",
                        "layout",
                        "avoid",
                        "availabilityZones",
                        "subnetCidrs",
                        "egress",
                        "vpcId",
                        "subnetIds",
                        "securityGroupId",
                        "endpointService",
                        "endpointDns",
                        "vpcEndpointId");
    }

    @Test
    void optionsFollowFromIdsAndAreUnique() {
        Map<String, String> options = Providers.ALL.stream()
                .flatMap(provider -> fields(provider).stream())
                .distinct()
                .collect(Collectors.toMap(Field::id, Field::option, (one, other) -> one));
        options.forEach((id, option) -> {
            assertThat(option).matches("--[a-z][a-z0-9]*(-[a-z0-9]+)*");
            assertThat(option.substring(2).replace("-", "")).isEqualTo(id.toLowerCase(Locale.ROOT));
        });
        assertThat(options.values()).doesNotHaveDuplicates();
    }

    @Test
    void defaultsAreAmongTheChoices() {
        for (Provider<?> provider : Providers.ALL) {
            for (Field field : fields(provider)) {
                assertThat(field.choices().isEmpty()).isEqualTo(field.kind() != Field.Kind.CHOICE);
                field.defaultAnswer()
                        .filter(_ -> !field.choices().isEmpty())
                        .ifPresent(answer -> assertThat(field.choices()).contains(answer));
            }
        }
    }

    @Test
    void findingCodesAreUniqueOverAllAreas() {
        List<FindingCode> codes = constants(FindingCode.class);
        assertThat(codes).hasSizeGreaterThan(50).extracting(FindingCode::name).doesNotHaveDuplicates();
        assertThat(codes).extracting(FindingCode::area).allMatch(area -> area.matches("[a-z]+"));
    }

    @Test
    void idsOfKindsGoalsAndVariantsAreThoseOfTheDesign() {
        assertThat(Stream.of(ArtifactKind.values()).map(ArtifactKind::id))
                .isSubsetOf(
                        "permission-policy",
                        "trust-policy",
                        "key-policy",
                        "federated-credential",
                        "role-assignment",
                        "terraform",
                        "cloudformation",
                        "arm",
                        "bicep",
                        "ros",
                        "cli-script",
                        "undo-script",
                        "collect-script");
        assertThat(Stream.of(ArtifactKind.values(), Goal.values())
                        .flatMap(Stream::of)
                        .map(Purpose.class::cast)
                        .map(Purpose::id))
                .doesNotHaveDuplicates();
        assertThat(Variant.values()).extracting(Variant::id).doesNotHaveDuplicates();
    }

    @Test
    void checkIdsAreUniqueAndBeginAsTheCataloguesDo() {
        Map<String, String> prefixes = Map.of("aws", "aws", "azure", "az", "alibaba", "oss", "vpc", "byoc");
        for (Provider<?> provider : Providers.ALL) {
            assertThat(checks(provider))
                    .isNotEmpty()
                    .allMatch(id -> id.matches(prefixes.get(provider.id()) + "(\\.[a-z0-9]+)+"));
        }
        assertThat(Providers.ALL.stream().flatMap(NamesTest::checks)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void whatAUserCanSeeHasItsTextsInEveryLanguage(Language language) {
        Messages messages = Messages.load(language, "messages");
        assertThat(DerivedKeys.all()).hasSizeGreaterThan(150).isSubsetOf(messages.keys());
    }

    private static List<Field> fields(Provider<?> provider) {
        return provider.fields(Draft.empty(provider.id()));
    }

    private static Stream<String> checks(Provider<?> provider) {
        return DerivedKeys.checks(provider, Draft.empty(provider.id())).rules().stream()
                .map(rule -> rule.spec().id());
    }

    static <T> List<T> constants(Class<T> type) {
        return Classes.implementing(type)
                .filter(found -> !found.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(JavaClass::isEnum)
                .flatMap(found -> Stream.of(found.reflect().getEnumConstants()))
                .map(type::cast)
                .toList();
    }

    @Test
    void everyImplementationOfACodeIsAnEnumButThatOfReportsThatAreReadBack() {
        for (Class<?> type : Set.of(FindingCode.class, Reason.class)) {
            assertThat(Classes.implementing(type))
                    .isNotEmpty()
                    .filteredOn(found -> !found.getSimpleName().equals("NamedCode"))
                    .allMatch(JavaClass::isEnum);
        }
    }

    @Test
    void everyValueToEnterHasItsConsolesLabel() {
        for (Provider<?> provider : Providers.ALL) {
            assertThat(provider.console().entries()).isNotEmpty();
            for (ConsoleEntry entry : provider.console().entries()) {
                assertThat(Messages.load(Language.EN, "console").has(entry.label()))
                        .as(entry.label())
                        .isTrue();
                assertThat(provider.field(entry.value())).isNotNull();
            }
        }
    }

    @Test
    void everyStartTileHasItsTextsAndBeginsWithoutErrors() {
        Messages window = Messages.load(Language.EN, "window");
        for (Provider<?> provider : Providers.ALL) {
            assertThat(provider.startTiles()).as(provider.id()).isNotEmpty();
            for (StartTile tile : provider.startTiles()) {
                assertThat(window.has("home.choice." + tile.id() + ".title"))
                        .as(tile.id())
                        .isTrue();
                assertThat(window.has("home.choice." + tile.id() + ".second"))
                        .as(tile.id())
                        .isTrue();
                assertThat(provider.read(tile.draft(provider.id())).hasErrors())
                        .as(tile.id())
                        .isFalse();
            }
        }
        assertThat(Providers.ALL.stream()
                        .flatMap(provider -> provider.startTiles().stream())
                        .map(StartTile::id))
                .doesNotHaveDuplicates();
    }
}
