package io.github.integrationwizard.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("sets the default locale")
class FieldTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            name,                     --name
            bucketName,               --bucket-name
            kmsKeyArn,                --kms-key-arn
            roleArn,                  --role-arn
            servicePrincipalObjectId, --service-principal-object-id
            """)
    void optionIsTheIdInKebabCase(String id, String option) {
        assertThat(Field.identifier(id, Step.STORAGE, Field.Holder.CLOUD, Field.Scope.INTEGRATION)
                        .option())
                .isEqualTo(option);
    }

    @Test
    void optionDoesNotDependOnTheLocale() {
        Locale.setDefault(Locale.forLanguageTag("tr"));
        assertThat(Field.identifier("roleIdI", Step.TRUST, Field.Holder.CLOUD, Field.Scope.INTEGRATION)
                        .option())
                .isEqualTo("--role-id-i");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BucketName", "bucket-name", "bucket_name", "1st", "bucket name", "büro"})
    void rejectsIdsThatCannotBeOptions(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Field.prose(id, Step.BASICS, Field.Holder.CLOUD, Field.Scope.INTEGRATION));
    }

    @Test
    void knowsItsChoicesAndDefault() {
        assertThat(SharedFields.BUCKET_PERMISSION.choices()).containsExactly("read-write", "read-only");
        assertThat(SharedFields.BUCKET_PERMISSION.defaultAnswer()).contains("read-write");
        assertThat(SharedFields.NAME.defaultAnswer()).isEmpty();
    }

    @Test
    void usesItsDefaultOnlyIfNothingIsTyped() {
        Field field = Field.identifier("namespace", Step.GRANT, Field.Holder.ZILLIZ, Field.Scope.INTEGRATION)
                .withDefault("milvus-tool");
        assertThat(field.usesDefault("")).isTrue();
        assertThat(field.usesDefault(" \u200B\n")).isTrue();
        assertThat(field.usesDefault("milvus-tool")).isFalse();
        assertThat(SharedFields.NAME.usesDefault("")).isFalse();
    }
}
