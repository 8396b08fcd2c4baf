package io.github.integrationwizard.core.bucketrole;

import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.policy.Action;
import io.github.integrationwizard.core.policy.PolicyDocument;
import io.github.integrationwizard.core.policy.SourcedText;
import io.github.integrationwizard.core.policy.Statement;
import io.github.integrationwizard.core.policy.ValueList;
import java.util.List;

/// Builds the trust policy of the role.
public final class TrustPolicy {
    private TrustPolicy() {}

    /// A policy that lets one principal assume the role if it sends the external ID.
    ///
    /// @param version the version of the cloud's policy language
    /// @param kind the kind of principal, e.g. `RAM`
    /// @param assumeRole the action, with the reason for it
    public static PolicyDocument of(
            String version, String kind, ValueList principal, ExternalId externalId, Action assumeRole) {
        Statement statement = Statement.allow(assumeRole)
                .withPrincipal(kind, principal)
                .withCondition(
                        "StringEquals",
                        "sts:ExternalId",
                        ValueList.one(SourcedText.from(SharedFields.EXTERNAL_ID.id(), externalId.text())));
        return new PolicyDocument(version, List.of(statement));
    }
}
