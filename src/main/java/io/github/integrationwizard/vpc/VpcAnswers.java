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

/// All answers of one draft, each judged by itself and then against the others, and the plan that follows.
final class VpcAnswers {
    /// The full name of Zilliz's endpoint service, among the derived values.
    static final String SERVICE_NAME = "serviceName";

    private static final int ZONES = 3;

    final Answer<String> name;
    final Answer<String> description;
    final Answer<String> projectName;
    final Answer<ByocRegion> region;
    final Answer<Cidr> block;
    final Answer<String> privateLink;
    final Answer<String> layout;
    final Answer<List<Cidr>> avoid;
    final Answer<List<String>> zones;
    final Answer<Map<String, Cidr>> byHand;
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
        projectName = reader.read(VpcFields.PROJECT_NAME, ProjectName::judge);
        region = reader.read(VpcFields.REGION_ID, ByocRegion::judge);
        Answer<Cidr> anyBlock = reader.read(VpcFields.VPC_CIDR, VpcBlock::judge);
        privateLink = reader.read(VpcFields.PRIVATE_LINK, FieldParsers.choice());
        layout = reader.read(VpcFields.LAYOUT, FieldParsers.choice());
        avoid = reader.read(VpcFields.AVOID, VpcAnswers::judgeNetworks);
        zones = zones(reader.read(VpcFields.AVAILABILITY_ZONES, VpcAnswers::judgeZones));
        Answer<Map<String, Cidr>> anyByHand = reader.read(VpcFields.SUBNET_CIDRS, VpcAnswers::judgeEntries);
        egress = egress(reader.read(VpcFields.EGRESS, FieldParsers.choice()));
        vpcId = reader.read(VpcFields.VPC_ID, ResourceId.rule(ResourceId.VPC));
        subnetIds = reader.read(VpcFields.SUBNET_IDS, ResourceId::judgeSubnets);
        securityGroupId = reader.read(VpcFields.SECURITY_GROUP_ID, ResourceId.rule(ResourceId.SECURITY_GROUP));
        service = service(
                reader.read(VpcFields.ENDPOINT_SERVICE, (text, field) -> EndpointService.judge(text, field, region)));
        dns = dns(reader.read(VpcFields.ENDPOINT_DNS, FieldParsers.choice()));
        endpointId = endpointId(reader.read(VpcFields.VPC_ENDPOINT_ID, ResourceId.rule(ResourceId.VPC_ENDPOINT)));
        plan = anyBlock.value().map(known -> Plan.of(wish(known, anyByHand)));
        block = block(anyBlock);
        byHand = byHand(anyByHand);
    }

    FormReader reader() {
        return reader;
    }

    /// The network that follows from the answers, right or not, as soon as there is a block.
    Optional<Plan> plan() {
        return plan;
    }

    boolean wantsPrivateLink() {
        return privateLink.value().equals(Optional.of(VpcFields.ON));
    }

    /// The service to use: the given one, else the region's.
    Optional<String> serviceName() {
        return service.isMissing()
                ? region.value().flatMap(ByocRegion::serviceName)
                : service.value().map(EndpointService::name);
    }

    Map<String, String> values() {
        Map<String, String> values = reader.values();
        if (wantsPrivateLink()) {
            serviceName().ifPresent(known -> values.put(SERVICE_NAME, known));
        }
        subnetIds.value().ifPresent(ids -> values.put(VpcFields.SUBNET_IDS.id(), String.join(",", ids)));
        plan.ifPresent(known -> values.putAll(PlanValues.of(known)));
        return values;
    }

    private Plan.Request wish(Cidr known, Answer<Map<String, Cidr>> byHand) {
        return new Plan.Request(
                projectName.value().orElse(Plan.DEFAULT_NAME),
                known,
                layout.value().map(Layout::of).orElse(Layout.CONSOLE),
                egress.value().map(Egress::of).orElse(Egress.NAT),
                dns.value().map(EndpointDns::of).orElse(EndpointDns.ENDPOINT),
                region.value().map(ByocRegion::code),
                zones.value().orElse(List.of()),
                byHand.value().orElse(Map.of()),
                wantsPrivateLink() ? serviceName() : Optional.empty());
    }

    private static Parsed<List<Cidr>> judgeNetworks(String text, Field field) {
        var networks = new ArrayList<Cidr>();
        for (String entry : ListAnswer.of(text)) {
            // Host bits do no harm here: the network that the address lies in is meant.
            Optional<Cidr> network = Cidr.around(entry);
            if (network.isEmpty()) {
                return Parsed.invalid(Finding.error(VpcFinding.AVOID_FORM, field, entry));
            }
            networks.add(network.get());
        }
        return Parsed.valid(List.copyOf(networks));
    }

    private static Parsed<List<String>> judgeZones(String text, Field field) {
        List<String> zones = ListAnswer.of(text);
        for (String zone : zones) {
            if (ByocRegion.codeOfZone(zone).isEmpty()) {
                return Parsed.invalid(Finding.error(VpcFinding.ZONE_FORM, field, zone));
            }
        }
        int different = new LinkedHashSet<>(zones).size();
        return different == ZONES && zones.size() == ZONES
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

    private static Parsed<Map<String, Cidr>> judgeEntries(String text, Field field) {
        var blocks = new LinkedHashMap<String, Cidr>();
        for (String entry : ListAnswer.of(text)) {
            int equals = entry.indexOf('=');
            String name = equals < 0 ? "" : entry.substring(0, equals);
            String block = entry.substring(equals + 1);
            Optional<Cidr> around = name.isEmpty() || block.indexOf('/') < 0 ? Optional.empty() : Cidr.around(block);
            if (around.isEmpty()) {
                return Parsed.invalid(Finding.error(VpcFinding.SUBNET_CIDR_FORM, field, entry));
            }
            Cidr cidr = around.get();
            if (!cidr.text().equals(block)) {
                return Parsed.invalid(Finding.error(VpcFinding.SUBNET_CIDR_HOST_BITS, field, name, block, cidr.text())
                        .withSuggestion(text.replace(entry, name + "=" + cidr.text())));
            }
            if (cidr.prefix() < VpcBlock.LARGEST || cidr.prefix() > Layout.SMALLEST) {
                return Parsed.invalid(Finding.error(VpcFinding.SUBNET_CIDR_SIZE, field, name, block));
            }
            if (blocks.put(name, cidr) != null) {
                return Parsed.invalid(Finding.error(VpcFinding.SUBNET_CIDR_REPEATED, field, name));
            }
        }
        return Parsed.valid(blocks);
    }

    private Answer<Map<String, Cidr>> byHand(Answer<Map<String, Cidr>> byHand) {
        if (!byHand.isValid() || plan.isEmpty()) {
            return byHand;
        }
        Field field = VpcFields.SUBNET_CIDRS;
        List<Subnet> subnets = plan.get().subnets();
        List<String> names = subnets.stream().map(Subnet::name).toList();
        Answer<Map<String, Cidr>> judged = byHand;
        for (String name : byHand.get().keySet()) {
            if (!names.contains(name)) {
                judged = reader.validate(
                        judged,
                        Optional.of(Finding.error(VpcFinding.SUBNET_CIDR_NAME, field, name, String.join(", ", names))));
            }
        }
        for (int i = 0; i < subnets.size(); i++) {
            Subnet one = subnets.get(i);
            if (!plan.get().block().contains(one.cidr())) {
                judged = reader.validate(
                        judged,
                        Optional.of(Finding.error(
                                VpcFinding.SUBNET_CIDR_OUTSIDE,
                                field,
                                one.name(),
                                one.cidr().text(),
                                plan.get().block().text())));
            }
            for (Subnet other : subnets.subList(i + 1, subnets.size())) {
                if (one.cidr().overlaps(other.cidr())) {
                    judged = reader.validate(
                            judged,
                            Optional.of(Finding.error(
                                    VpcFinding.SUBNET_CIDR_OVERLAP,
                                    field,
                                    one.name(),
                                    one.cidr().text(),
                                    other.name(),
                                    other.cidr().text())));
                }
            }
            int most = Layout.privatePrefix(plan.get().block());
            if (one.isPrivate() && one.cidr().prefix() > most) {
                reader.validate(
                        judged,
                        Optional.of(Finding.warning(
                                VpcFinding.SUBNET_CIDR_SMALLER,
                                field,
                                one.name(),
                                one.cidr().text(),
                                VpcBlock.mask(most))));
            }
        }
        return judged;
    }

    private Answer<Cidr> block(Answer<Cidr> any) {
        if (!any.isValid() || !avoid.isValid()) {
            return any;
        }
        Answer<Cidr> judged = any;
        for (Cidr network : avoid.get()) {
            if (network.overlaps(any.get())) {
                Finding finding = Finding.error(
                        VpcFinding.VPC_CIDR_OVERLAP,
                        VpcFields.VPC_CIDR,
                        any.get().text(),
                        network.text());
                judged = reader.validate(
                        judged,
                        Optional.of(VpcBlock.another(any.get(), avoid.get())
                                .map(other -> finding.withSuggestion(other.text()))
                                .orElse(finding)));
            }
        }
        return judged;
    }

    private Answer<String> egress(Answer<String> egress) {
        if (egress.value().equals(Optional.of(Egress.OTHER.id()))) {
            return reader.validate(egress, Optional.of(Finding.info(VpcFinding.EGRESS_OTHER, VpcFields.EGRESS)));
        }
        boolean alone =
                egress.value().equals(Optional.of(Egress.NONE.id())) && privateLink.isValid() && !wantsPrivateLink();
        return alone
                ? reader.validate(
                        egress, Optional.of(Finding.error(VpcFinding.EGRESS_NEEDS_PRIVATE_LINK, VpcFields.EGRESS)))
                : egress;
    }

    private Answer<EndpointService> service(Answer<EndpointService> service) {
        if (!service.isMissing() && privateLink.isValid() && !wantsPrivateLink()) {
            return onlyWithPrivateLink(service, VpcFields.ENDPOINT_SERVICE);
        }
        boolean unknown = service.isMissing()
                && wantsPrivateLink()
                && region.isValid()
                && region.get().service().isEmpty();
        return unknown
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
        return privateLink.isValid() && !wantsPrivateLink()
                ? onlyWithPrivateLink(dns, VpcFields.ENDPOINT_DNS)
                : reader.validate(
                        dns,
                        Optional.of(Finding.warning(
                                VpcFinding.ENDPOINT_DNS_HIDES, VpcFields.ENDPOINT_DNS, EndpointDns.ZONE)));
    }

    private Answer<String> endpointId(Answer<String> id) {
        return id.isValid() && privateLink.isValid() && !wantsPrivateLink()
                ? onlyWithPrivateLink(id, VpcFields.VPC_ENDPOINT_ID)
                : id;
    }

    private <T> Answer<T> onlyWithPrivateLink(Answer<T> answer, Field field) {
        return reader.validate(answer, Optional.of(Finding.warning(VpcFinding.ONLY_WITH_PRIVATE_LINK, field)));
    }
}
