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

/// What Zilliz Cloud's network settings ask for, in their order and form.
///
/// @param rows one for each input there; the endpoint's only with private link
/// @param elsewhere what the project needs beside a network, and this wizard does not create
public record SubmissionSheet(List<Row> rows, List<Elsewhere> elsewhere) {
    /// One input.
    ///
    /// @param label what the console calls it, in every language
    /// @param value what to enter, once it is known
    public record Row(Field field, String label, Optional<String> value) {}

    /// What is created on other pages of Zilliz's documents. Its texts are `elsewhere.<name>.name` and `.why`.
    public enum Elsewhere {
        BUCKET("create-bucket-and-role"),
        STORAGE_ROLE("create-bucket-and-role"),
        EKS_ROLE("create-eks-role"),
        CROSS_ACCOUNT_ROLE("create-cross-account-role");

        private static final String PAGES = "https://docs.zilliz.com/docs/byoc/";

        private final String page;

        Elsewhere(String page) {
            this.page = page;
        }

        /// Where it is told how.
        public String page() {
            return PAGES + page;
        }
    }

    public SubmissionSheet {
        rows = List.copyOf(rows);
        elsewhere = List.copyOf(elsewhere);
    }

    /// The sheet of one reading.
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

    /// What will be deployed, by names that are also those of texts: `region`, `vpcCidr`, `privateSubnets`,
    /// `publicSubnets`, `endpoints`.
    public static Map<String, String> deployment(Optional<Plan> plan, Reading<?> reading) {
        var deployment = new LinkedHashMap<String, String>();
        Optional.ofNullable(reading.values().get("regionId")).ifPresent(region -> deployment.put("region", region));
        plan.ifPresent(known -> {
            deployment.put("vpcCidr", known.block().text());
            deployment.put("privateSubnets", blocks(known.privateSubnets()));
            deployment.put("publicSubnets", blocks(known.publicSubnets()));
            deployment.put(
                    "endpoints",
                    String.join(
                            " ",
                            known.endpoints().stream().map(Endpoint::service).toList()));
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

    /// Whether there is a value for every input.
    public boolean isComplete() {
        return rows.stream().allMatch(row -> row.value().isPresent());
    }

    /// All values with their labels, to copy at once.
    public String text() {
        return rows.stream()
                .filter(row -> row.value().isPresent())
                .map(row -> row.label() + ": " + row.value().get() + "\n")
                .collect(Collectors.joining());
    }
}
