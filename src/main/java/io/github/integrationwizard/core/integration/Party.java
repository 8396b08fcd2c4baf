package io.github.integrationwizard.core.integration;

import io.github.integrationwizard.core.form.Field;
import java.util.Arrays;
import java.util.Optional;

/// The admins involved in an integration. Often these are two people without access to each other's console.
public enum Party {
    /// Has the permissions in AWS, Azure or Alibaba Cloud.
    CLOUD_ADMIN,
    /// Has access to the Zilliz Cloud project.
    ZILLIZ_ADMIN;

    /// The party that can look up a field's value.
    public static Party holding(Field field) {
        return switch (field.holder()) {
            case CLOUD -> CLOUD_ADMIN;
            case ZILLIZ -> ZILLIZ_ADMIN;
        };
    }

    /// Stable name in files.
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// The party that has this id.
    public static Optional<Party> ofId(String id) {
        return Arrays.stream(values()).filter(party -> party.id().equals(id)).findFirst();
    }
}
