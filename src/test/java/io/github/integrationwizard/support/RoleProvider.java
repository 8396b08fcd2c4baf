package io.github.integrationwizard.support;

import io.github.integrationwizard.alibaba.AlibabaProvider;
import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.core.policy.Dialect;
import io.github.integrationwizard.core.provider.Provider;

/// The providers whose buckets are opened through a role that trusts Zilliz.
public enum RoleProvider {
    AWS(new AwsProvider(), Dialect.AWS, "2012-10-17", "965570967084", "\"965570967084\""),
    RAM(
            new AlibabaProvider(),
            Dialect.ALIBABA,
            "1",
            "acs:ram::1541183371417731:root",
            "[\"acs:ram::1541183371417731:root\"]");

    public static final String EXTERNAL_ID = "zilliz-external-AbCdEf12345678";

    private final Provider<?> provider;
    private final Dialect dialect;
    private final String version;
    private final String zillizAccount;
    private final String principal;

    RoleProvider(Provider<?> provider, Dialect dialect, String version, String zillizAccount, String principal) {
        this.provider = provider;
        this.dialect = dialect;
        this.version = version;
        this.zillizAccount = zillizAccount;
        this.principal = principal;
    }

    public Provider<?> provider() {
        return provider;
    }

    public Dialect dialect() {
        return dialect;
    }

    public String zillizAccount() {
        return zillizAccount;
    }

    /// The principal as it stands in [#trustPolicy()].
    public String principal() {
        return principal;
    }

    /// A trust policy as Zilliz Cloud's console shows it.
    public String trustPolicy() {
        return """
                {
                    "Version": "%s",
                    "Statement": [
                        {
                            "Effect": "Allow",
                            "Action": "sts:AssumeRole",
                            "Principal": {
                                "%s": %s
                            },
                            "Condition": {
                                "StringEquals": {
                                    "sts:ExternalId": "%s"
                                }
                            }
                        }
                    ]
                }
                """.formatted(version, name(), principal, EXTERNAL_ID);
    }
}
