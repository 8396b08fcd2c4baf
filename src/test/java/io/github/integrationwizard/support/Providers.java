package io.github.integrationwizard.support;

import io.github.integrationwizard.alibaba.AlibabaProvider;
import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.azure.AzureProvider;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.vpc.VpcProvider;
import java.util.List;

/// Every provider there is. A test makes sure that none is forgotten here.
public final class Providers {
    public static final List<Provider<?>> ALL =
            List.of(new AwsProvider(), new AzureProvider(), new AlibabaProvider(), new VpcProvider());

    private Providers() {}

    public static Provider<?> of(String id) {
        return ALL.stream()
                .filter(provider -> provider.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
