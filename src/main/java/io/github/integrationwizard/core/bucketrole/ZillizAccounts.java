package io.github.integrationwizard.core.bucketrole;

/// AWS accounts of Zilliz that stand in documents, those for other clouds among them
/// (`docs/facts.md#zilliz-accounts`). They are recognised, never filled in.
public final class ZillizAccounts {
    /// The production account in AWS's global partition.
    public static final String AWS_GLOBAL = "965570967084";

    /// A test account in the global partition that stands in many samples, those for China and for OSS among them.
    public static final String AWS_TEST = "306787409409";

    private ZillizAccounts() {}

    /// Whether the account is one of them.
    public static boolean isOnAws(String account) {
        return account.equals(AWS_GLOBAL) || account.equals(AWS_TEST);
    }
}
