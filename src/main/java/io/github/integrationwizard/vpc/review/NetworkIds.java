package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.vpc.form.Layout;
import io.github.integrationwizard.vpc.form.VpcFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The IDs of existing resources that Zilliz Cloud's network settings ask for.
public final class NetworkIds {
    private NetworkIds() {}

    /// Answers by field ID: the IDs in a snapshot, without those for which several resources are possible, and private
    /// link where there is an endpoint to Zilliz Cloud.
    public static Map<String, String> of(NetworkSnapshot snapshot, ExpectedNetwork expectation) {
        var network = ReviewedNetwork.of(snapshot, expectation);
        var ids = new LinkedHashMap<String, String>();
        network.vpcId().ifPresent(id -> ids.put(VpcFields.VPC_ID.id(), id));
        List<AwsObject> subnets = network.privateSubnets();
        if (subnets.size() == Layout.PRIVATE_SUBNETS) {
            ids.put(
                    VpcFields.SUBNET_IDS.id(),
                    subnets.stream().map(ReviewedNetwork::id).collect(Collectors.joining(",")));
        }
        network.securityGroup().ifPresent(group -> ids.put(VpcFields.SECURITY_GROUP_ID.id(), group.text("GroupId")));
        network.zillizEndpoint().ifPresent(endpoint -> {
            ids.put(VpcFields.VPC_ENDPOINT_ID.id(), endpoint.text("VpcEndpointId"));
            ids.put(VpcFields.PRIVATE_LINK.id(), VpcFields.ON);
        });
        return ids;
    }
}
