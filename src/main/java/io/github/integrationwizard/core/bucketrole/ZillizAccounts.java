package io.github.integrationwizard.core.bucketrole;

/// AWS accounts of Zilliz that appear in documentation, including that for other clouds
/// (`docs/facts.md#zilliz-accounts`). They are recognized, never filled in.
public final class ZillizAccounts {
    /// The production account in AWS's global partition.
    public static final String AWS_GLOBAL = "965570967084";

    /// A test account in the global partition that appears in many samples, including those for China and for OSS.
    public static final String AWS_TEST = "306787409409";

    private ZillizAccounts() {}

    /// Whether this is one of Zilliz's AWS accounts.
    public static boolean isOnAws(String account) {
        return account.equals(AWS_GLOBAL) || account.equals(AWS_TEST);
    }
}
