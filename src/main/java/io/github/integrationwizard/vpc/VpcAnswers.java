package io.github.integrationwizard.vpc;

import io.github.integrationwizard.core.form.Answer;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.FieldParsers;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.FormReader;
import io.github.integrationwizard.core.form.Parsed;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.vpc.form.ByocRegion;
import io.github.integrationwizard.vpc.form.Cidr;
import io.github.integrationwizard.vpc.form.Egress;
import io.github.integrationwizard.vpc.form.EndpointDns;
import io.github.integrationwizard.vpc.form.EndpointService;
import io.github.integrationwizard.vpc.form.Layout;
import io.github.integrationwizard.vpc.form.ListAnswer;
import io.github.integrationwizard.vpc.form.ProjectName;
import io.github.integrationwizard.vpc.form.ResourceId;
import io.github.integrationwizard.vpc.form.VpcBlock;
import io.github.integrationwizard.vpc.form.VpcFields;
import io.github.integrationwizard.vpc.form.VpcFinding;
import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.plan.PlanValues;
import io.github.integrationwizard.vpc.plan.Subnet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All answers of a draft, each parsed by itself and then compared with the others, and the plan that follows.
final class VpcAnswers {
    /// The name, among the derived values, of the full name of Zilliz's endpoint service.
    static final String SERVICE_NAME = "serviceName";

    final Answer<String> name;
    final Answer<String> description;
    final Answer<String> projectName;
    final Answer<ByocRegion> region;
    final Answer<Cidr> block;
    final Answer<String> privateLink;
    final Answer<String> layout;
    final Answer<List<Cidr>> avoid;
    final Answer<List<String>> zones;
    final Answer<Map<String, Cidr>> overrides;
    final Answer<String> egress;
    final Answer<String> vpcId;
    final Answer<List<String>> subnetIds;
    final Answer<String> securityGroupId;
    final Answer<EndpointService> service;
    final Answer<String> dns;
    final Answer<String> endpointId;
    private final FormReader reader;
    private final Optional<Plan> plan;

    VpcAnswers(Draft draft) {
        reader = new FormReader(draft);
        name = reader.read(VpcFields.NAME, FieldParsers.singleLine(SharedFields.MAX_NAME_LENGTH));
        description = reader.read(VpcFields.DESCRIPTION, FieldParsers.multiLine(SharedFields.MAX_DESCRIPTION_LENGTH));
        projectName = reader.read(VpcFields.PROJECT_NAME, ProjectName::parse);
        region = reader.read(VpcFields.REGION_ID, ByocRegion::parse);
        Answer<Cidr> typedBlock = reader.read(VpcFields.VPC_CIDR, VpcBlock::parse);
        privateLink = reader.read(VpcFields.PRIVATE_LINK, FieldParsers.choice());
        layout = reader.read(VpcFields.LAYOUT, FieldParsers.choice());
        avoid = reader.read(VpcFields.AVOID, VpcAnswers::parseNetworks);
        zones = zones(reader.read(VpcFields.AVAILABILITY_ZONES, VpcAnswers::parseZones));
        Answer<Map<String, Cidr>> typedOverrides = reader.read(VpcFields.SUBNET_CIDRS, VpcAnswers::parseOverrides);
        egress = egress(reader.read(VpcFields.EGRESS, FieldParsers.choice()));
        vpcId = reader.read(VpcFields.VPC_ID, ResourceId.parser(ResourceId.VPC));
        subnetIds = reader.read(VpcFields.SUBNET_IDS, ResourceId::parseSubnets);
        securityGroupId = reader.read(VpcFields.SECURITY_GROUP_ID, ResourceId.parser(ResourceId.SECURITY_GROUP));
        service = service(
                reader.read(VpcFields.ENDPOINT_SERVICE, (text, field) -> EndpointService.parse(text, field, region)));
        dns = dns(reader.read(VpcFields.ENDPOINT_DNS, FieldParsers.choice()));
        endpointId = endpointId(reader.read(VpcFields.VPC_ENDPOINT_ID, ResourceId.parser(ResourceId.VPC_ENDPOINT)));
        plan = typedBlock.value().map(valid -> Plan.of(request(valid, typedOverrides)));
        block = block(typedBlock);
        overrides = overrides(typedOverrides);
    }

    /// The reader that collected the findings.
    FormReader reader() {
        return reader;
    }

    /// The network that follows from the answers, even if some are invalid; empty without a valid block.
    Optional<Plan> plan() {
        return plan;
    }

    /// Whether there is to be an endpoint to Zilliz Cloud.
    boolean usesPrivateLink() {
        return privateLink.value().equals(Optional.of(VpcFields.ON));
    }

    /// The full name of the endpoint service: the given one, else that of the region.
    Optional<String> serviceName() {
        return service.isMissing()
                ? region.value().flatMap(ByocRegion::serviceName)
                : service.value().map(EndpointService::name);
    }

    /// All values of the reading, typed and derived, by field ID or name.
    Map<String, String> values() {
        Map<String, String> values = reader.values();
        if (usesPrivateLink()) {
            serviceName().ifPresent(fullName -> values.put(SERVICE_NAME, fullName));
        }
        subnetIds.value().ifPresent(ids -> values.put(VpcFields.SUBNET_IDS.id(), String.join(",", ids)));
        plan.ifPresent(known -> values.putAll(PlanValues.of(known)));
        return values;
    }

    private Plan.Request request(Cidr validBlock, Answer<Map<String, Cidr>> overrides) {
        return new Plan.Request(
                projectName.value().orElse(Plan.DEFAULT_NAME),
                validBlock,
                layout.value().map(Layout::of).orElse(Layout.CONSOLE),
                egress.value().map(Egress::of).orElse(Egress.NAT),
                dns.value().map(EndpointDns::of).orElse(EndpointDns.ENDPOINT),
                region.value().map(ByocRegion::code),
                zones.value().orElse(List.of()),
                overrides.value().orElse(Map.of()),
                usesPrivateLink() ? serviceName() : Optional.empty());
    }

    private static Parsed<List<Cidr>> parseNetworks(String text, Field field) {
        var networks = new ArrayList<Cidr>();
        for (String entry : ListAnswer.of(text)) {
            // Host bits are ignored: the network that contains the address is to be avoided.
            Optional<Cidr> network = Cidr.enclosing(entry);
            if (network.isEmpty()) {
                return Parsed.invalid(Finding.error(VpcFinding.AVOID_FORM, field, entry));
            }
            networks.add(network.get());
        }
        return Parsed.valid(List.copyOf(networks));
    }

    private static Parsed<List<String>> parseZones(String text, Field field) {
        List<String> zones = ListAnswer.of(text);
        for (String zone : zones) {
            if (ByocRegion.codeOfZone(zone).isEmpty()) {
                return Parsed.invalid(Finding.error(VpcFinding.ZONE_FORM, field, zone));
            }
        }
        int different = new LinkedHashSet<>(zones).size();
        return different == Layout.PRIVATE_SUBNETS && zones.size() == Layout.PRIVATE_SUBNETS
                ? Parsed.valid(zones)
                : Parsed.invalid(Finding.error(VpcFinding.ZONE_COUNT, field, Integer.toString(different)));
    }

    private Answer<List<String>> zones(Answer<List<String>> zones) {
        return reader.validate(
                zones,
                zones.value().orElse(List.of()).stream()
                        .filter(zone -> region.isValid()
                                && !ByocRegion.codeOfZone(zone)
                                        .equals(Optional.of(region.get().code())))
                        .findFirst()
                        .map(zone -> Finding.error(
                                VpcFinding.ZONE_REGION,
                                VpcFields.AVAILABILITY_ZONES,
                                zone,
                                region.get().code())));
    }

    private static Parsed<Map<String, Cidr>> parseOverrides(String text, Field field) {
        var blocks = new LinkedHashMap<String, Cidr>();
        for (String entry : ListAnswer.of(text)) {
            int equals = entry.indexOf('=');
            String name = equals < 0 ? "" : entry.substring(0, equals);
            String block = entry.substring(equals + 1);
            Optional<Cidr> enclosing =
                    name.isEmpty() || block.indexOf('/') < 0 ? Optional.empty() : Cidr.enclosing(block);
            if (enclosing.isEmpty()) {
                return Parsed.invalid(Finding.error(VpcFinding.SUBNET_CIDR_FORM, field, entry));
            }
            Cidr cidr = enclosing.get();
            if (!cidr.text().equals(block)) {
                return Parsed.invalid(Finding.error(VpcFinding.SUBNET_CIDR_HOST_BITS, field, name, block, cidr.text())
                        .withSuggestion(text.replace(entry, name + "=" + cidr.text())));
            }
            if (cidr.prefix() < VpcBlock.LARGEST || cidr.prefix() > Layout.SMALLEST_SUBNET) {
                return Parsed.invalid(Finding.error(VpcFinding.SUBNET_CIDR_SIZE, field, name, block));
            }
            if (blocks.put(name, cidr) != null) {
                return Parsed.invalid(Finding.error(VpcFinding.SUBNET_CIDR_REPEATED, field, name));
            }
        }
        return Parsed.valid(blocks);
    }

    private Answer<Map<String, Cidr>> overrides(Answer<Map<String, Cidr>> overrides) {
        if (!overrides.isValid() || plan.isEmpty()) {
            return overrides;
        }
        Field field = VpcFields.SUBNET_CIDRS;
        List<Subnet> subnets = plan.get().subnets();
        List<String> names = subnets.stream().map(Subnet::name).toList();
        Answer<Map<String, Cidr>> validated = overrides;
        for (String name : overrides.get().keySet()) {
            if (!names.contains(name)) {
                validated = reader.validate(
                        validated,
                        Optional.of(Finding.error(VpcFinding.SUBNET_CIDR_NAME, field, name, String.join(", ", names))));
            }
        }
        for (int i = 0; i < subnets.size(); i++) {
            Subnet one = subnets.get(i);
            if (!plan.get().block().contains(one.cidr())) {
                validated = reader.validate(
                        validated,
                        Optional.of(Finding.error(
                                VpcFinding.SUBNET_CIDR_OUTSIDE,
                                field,
                                one.name(),
                                one.cidr().text(),
                                plan.get().block().text())));
            }
            for (Subnet other : subnets.subList(i + 1, subnets.size())) {
                if (one.cidr().overlaps(other.cidr())) {
                    validated = reader.validate(
                            validated,
                            Optional.of(Finding.error(
                                    VpcFinding.SUBNET_CIDR_OVERLAP,
                                    field,
                                    one.name(),
                                    one.cidr().text(),
                                    other.name(),
                                    other.cidr().text())));
                }
            }
            int layoutPrefix = Layout.privatePrefix(plan.get().block());
            if (one.isPrivate() && one.cidr().prefix() > layoutPrefix) {
                reader.validate(
                        validated,
                        Optional.of(Finding.warning(
                                VpcFinding.SUBNET_CIDR_SMALLER,
                                field,
                                one.name(),
                                one.cidr().text(),
                                VpcBlock.mask(layoutPrefix))));
            }
        }
        return validated;
    }

    private Answer<Cidr> block(Answer<Cidr> typed) {
        if (!typed.isValid() || !avoid.isValid()) {
            return typed;
        }
        Answer<Cidr> validated = typed;
        for (Cidr network : avoid.get()) {
            if (network.overlaps(typed.get())) {
                Finding finding = Finding.error(
                        VpcFinding.VPC_CIDR_OVERLAP,
                        VpcFields.VPC_CIDR,
                        typed.get().text(),
                        network.text());
                validated = reader.validate(
                        validated,
                        Optional.of(VpcBlock.freeBlock(typed.get(), avoid.get())
                                .map(other -> finding.withSuggestion(other.text()))
                                .orElse(finding)));
            }
        }
        return validated;
    }

    private Answer<String> egress(Answer<String> egress) {
        if (egress.value().equals(Optional.of(Egress.OTHER.id()))) {
            return reader.validate(egress, Optional.of(Finding.info(VpcFinding.EGRESS_OTHER, VpcFields.EGRESS)));
        }
        boolean isUnreachable =
                egress.value().equals(Optional.of(Egress.NONE.id())) && privateLink.isValid() && !usesPrivateLink();
        return isUnreachable
                ? reader.validate(
                        egress, Optional.of(Finding.error(VpcFinding.EGRESS_NEEDS_PRIVATE_LINK, VpcFields.EGRESS)))
                : egress;
    }

    private Answer<EndpointService> service(Answer<EndpointService> service) {
        if (!service.isMissing() && privateLink.isValid() && !usesPrivateLink()) {
            return onlyWithPrivateLink(service, VpcFields.ENDPOINT_SERVICE);
        }
        boolean isUnpublished = service.isMissing()
                && usesPrivateLink()
                && region.isValid()
                && region.get().service().isEmpty();
        return isUnpublished
                ? reader.validate(
                        service,
                        Optional.of(Finding.warning(
                                VpcFinding.ENDPOINT_SERVICE_NOT_PUBLISHED,
                                VpcFields.ENDPOINT_SERVICE,
                                region.get().code())))
                : service;
    }

    private Answer<String> dns(Answer<String> dns) {
        if (!dns.value().equals(Optional.of(EndpointDns.HOSTED_ZONE.id()))) {
            return dns;
        }
        return privateLink.isValid() && !usesPrivateLink()
                ? onlyWithPrivateLink(dns, VpcFields.ENDPOINT_DNS)
                : reader.validate(
                        dns,
                        Optional.of(Finding.warning(
                                VpcFinding.ENDPOINT_DNS_HIDES, VpcFields.ENDPOINT_DNS, EndpointDns.ZONE)));
    }

    private Answer<String> endpointId(Answer<String> id) {
        return id.isValid() && privateLink.isValid() && !usesPrivateLink()
                ? onlyWithPrivateLink(id, VpcFields.VPC_ENDPOINT_ID)
                : id;
    }

    private <T> Answer<T> onlyWithPrivateLink(Answer<T> answer, Field field) {
        return reader.validate(answer, Optional.of(Finding.warning(VpcFinding.ONLY_WITH_PRIVATE_LINK, field)));
    }
}
