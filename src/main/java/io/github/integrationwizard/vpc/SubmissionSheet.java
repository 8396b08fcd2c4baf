package io.github.integrationwizard.vpc;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.vpc.form.Cidr;
import io.github.integrationwizard.vpc.form.ListAnswer;
import io.github.integrationwizard.vpc.form.VpcFields;
import io.github.integrationwizard.vpc.plan.Endpoint;
import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.plan.Subnet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The values that Zilliz Cloud's network settings ask for, in the order and form of its console.
///
/// @param rows one per input of the console; that of the endpoint only with private link
/// @param elsewhere what the project needs in addition to the network, and this wizard does not create
public record SubmissionSheet(List<Row> rows, List<Elsewhere> elsewhere) {
    /// One input of the console.
    ///
    /// @param label its label in the console, the same in every language
    /// @param value the value to enter; empty while it is unknown
    public record Row(Field field, String label, Optional<String> value) {}

    /// What is created by the steps of other pages of Zilliz's documentation. The texts are `elsewhere.<name>.name` and
    /// `.why`.
    public enum Elsewhere {
        /// The bucket for the data of the project.
        BUCKET("create-bucket-and-role"),
        /// The role that accesses the bucket.
        STORAGE_ROLE("create-bucket-and-role"),
        /// The role of the EKS cluster.
        EKS_ROLE("create-eks-role"),
        /// The role by which Zilliz Cloud manages the project.
        CROSS_ACCOUNT_ROLE("create-cross-account-role");

        private static final String PAGES = "https://docs.zilliz.com/docs/byoc/";

        private final String page;

        Elsewhere(String page) {
            this.page = page;
        }

        /// The address of the page.
        public String page() {
            return PAGES + page;
        }
    }

    public SubmissionSheet {
        rows = List.copyOf(rows);
        elsewhere = List.copyOf(elsewhere);
    }

    /// The sheet for a reading.
    public static SubmissionSheet of(Reading<?> reading) {
        Map<String, String> values = reading.values();
        var rows = new ArrayList<Row>();
        rows.add(row(VpcFields.VPC_ID, "VPC ID", values));
        rows.add(row(VpcFields.SUBNET_IDS, "Subnet IDs", values));
        rows.add(row(VpcFields.SECURITY_GROUP_ID, "Security Group ID", values));
        if (VpcFields.ON.equals(values.get(VpcFields.PRIVATE_LINK.id()))) {
            rows.add(row(VpcFields.VPC_ENDPOINT_ID, "VPC endpoint ID", values));
        }
        return new SubmissionSheet(rows, List.of(Elsewhere.values()));
    }

    /// What will be deployed, by the names of the texts: `region`, `vpcCidr`, `privateSubnets`, `publicSubnets`,
    /// `endpoints`. Unknown values are left out.
    ///
    /// @param plan the plan, if there is one
    public static Map<String, String> deployment(Optional<Plan> plan, Reading<?> reading) {
        var deployment = new LinkedHashMap<String, String>();
        Optional.ofNullable(reading.values().get("regionId")).ifPresent(region -> deployment.put("region", region));
        plan.ifPresent(network -> {
            deployment.put("vpcCidr", network.block().text());
            deployment.put("privateSubnets", blocks(network.privateSubnets()));
            deployment.put("publicSubnets", blocks(network.publicSubnets()));
            deployment.put(
                    "endpoints",
                    String.join(
                            " ",
                            network.endpoints().stream().map(Endpoint::service).toList()));
        });
        deployment.values().removeIf(String::isEmpty);
        return deployment;
    }

    private static String blocks(List<Subnet> subnets) {
        return String.join(
                " ", subnets.stream().map(Subnet::cidr).map(Cidr::text).toList());
    }

    private static Row row(Field field, String label, Map<String, String> values) {
        return new Row(
                field,
                label,
                Optional.ofNullable(values.get(field.id())).map(value -> String.join(",", ListAnswer.of(value))));
    }

    /// Whether every input has a value.
    public boolean isComplete() {
        return rows.stream().allMatch(row -> row.value().isPresent());
    }

    /// All known values with their labels, one per line, to copy at once.
    public String text() {
        return rows.stream()
                .filter(row -> row.value().isPresent())
                .map(row -> row.label() + ": " + row.value().get() + "\n")
                .collect(Collectors.joining());
    }
}
