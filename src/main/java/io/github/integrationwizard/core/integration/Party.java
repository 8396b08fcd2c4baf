package io.github.integrationwizard.core.integration;

import io.github.integrationwizard.core.form.Field;
import java.util.Arrays;
import java.util.Optional;

/// Whose turn it can be. Often these are two people who share no console.
public enum Party {
    /// Holds the rights in AWS, Azure or Alibaba Cloud.
    CLOUD_ADMIN,
    /// Holds the Zilliz Cloud project.
    ZILLIZ_ADMIN;

    /// Who can look a field's value up.
    public static Party holding(Field field) {
        return switch (field.holder()) {
            case CLOUD -> CLOUD_ADMIN;
            case ZILLIZ -> ZILLIZ_ADMIN;
        };
    }

    /// The name in files.
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// The party that has this id.
    public static Optional<Party> ofId(String id) {
        return Arrays.stream(values()).filter(party -> party.id().equals(id)).findFirst();
    }
}
