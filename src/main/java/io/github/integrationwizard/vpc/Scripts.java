package io.github.integrationwizard.vpc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The plan as a script for the AWS command line, and the script that takes it back. The first one looks before it makes
/// anything, so that it can be run again after it was stopped; the second one deletes only what carries the names and the
/// tag of this plan, and nothing while something still runs in the VPC.
final class Scripts {
    static final String SHEBANG = "#!/usr/bin/env bash\n";

    private final Plan plan;
    private final StringBuilder out = new StringBuilder(SHEBANG);

    private Scripts(Plan plan) {
        this.plan = plan;
    }

    static String create(Plan plan, Heading heading) {
        return new Scripts(plan).create(heading);
    }

    static String undo(Plan plan, Heading heading) {
        return new Scripts(plan).undo(heading);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void lines(String... lines) {
        Stream.of(lines).forEach(this::line);
    }

    private void remark(String text) {
        out.append('\n').append(Comment.of(text));
    }

    /// A part of a script that is the same for all plans.
    static String library(String file) {
        try (InputStream in = Scripts.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void settings() {
        line("REGION=" + Shell.quote(plan.region().orElseThrow()));
        line("NAME=" + Shell.quote(plan.name()));
        line("VENDOR=" + Shell.quote(Tags.VENDOR_VALUE));
        line("CIDR=" + Shell.quote(plan.block().text()));
    }

    private String create(Heading heading) {
        out.append(Comment.of(heading.comment()
                + "\n\nIt can be run again without harm: it looks for everything before it makes it."
                + "\nIt needs the AWS CLI, version 2, and rights to make a VPC in the account."));
        line("");
        settings();
        line("ABOUT=" + Shell.quote(heading.line()));
        out.append('\n').append(library("create.sh"));
        line("");
        lines("say \"$ABOUT\"", "account=$(call sts get-caller-identity --query Account --output text)",
                "say \"Account $account, region $REGION\"");
        zones();
        network();
        subnets();
        egress();
        securityGroup();
        endpoints();
        if (plan.hasOldZone()) {
            oldZone();
        }
        sheet();
        return out.toString();
    }

    private void zones() {
        if (plan.zones().isEmpty()) {
            remark("The first three zones that need no opt-in.");
            lines("zones=$(call ec2 describe-availability-zones \\",
                    "  --filters Name=opt-in-status,Values=opt-in-not-required Name=state,Values=available \\",
                    "  --query 'sort(AvailabilityZones[].ZoneName)' --output text)",
                    "set -- $zones",
                    "[ $# -ge 3 ] || die \"Region $REGION has fewer than three zones: $*\"");
        } else {
            remark("The zones.");
            line("set -- " + plan.zones().stream().map(Shell::quote).collect(Collectors.joining(" ")));
        }
        line("zone1=$1 zone2=$2 zone3=$3");
    }

    private void network() {
        remark("The VPC. Zilliz needs both DNS attributes, and the tag Vendor on everything.");
        lines("vpc=$(find_one VPCs ec2 describe-vpcs --filters \"$(named vpc)\" \"Name=tag:Vendor,Values=$VENDOR\" \\",
                "  --query 'Vpcs[].VpcId')",
                "if [ -z \"$vpc\" ]; then",
                "  vpc=$(call ec2 create-vpc --cidr-block \"$CIDR\" \\",
                "    --tag-specifications \"$(tags vpc vpc)\" --query Vpc.VpcId --output text)",
                "  say \"Created VPC: $vpc\"",
                "fi",
                "call ec2 wait vpc-available --vpc-ids \"$vpc\"",
                "call ec2 modify-vpc-attribute --vpc-id \"$vpc\" --enable-dns-support",
                "call ec2 modify-vpc-attribute --vpc-id \"$vpc\" --enable-dns-hostnames");
    }

    private void subnets() {
        for (Subnet subnet : plan.subnets()) {
            remark(Heading.about(subnet));
            line(variable(subnet.name()) + "=$(subnet " + Shell.quote(subnet.name()) + " "
                    + Shell.quote(subnet.cidr().text()) + " \"$zone" + (subnet.zoneIndex() + 1) + "\""
                    + (subnet.isPrivate() ? " " + Shell.quote(internalTag()) : "") + ")");
            line("tag \"$" + variable(subnet.name()) + "\" --tags "
                    + subnet.tags().entrySet().stream()
                            .map(tag -> Shell.quote("Key=" + tag.getKey() + ",Value=" + tag.getValue()))
                            .collect(Collectors.joining(" ")));
        }
    }

    private static String internalTag() {
        return ",{Key=" + Tags.INTERNAL_ELB + ",Value=" + Tags.INTERNAL_ELB_VALUE + "}";
    }

    private void egress() {
        if (plan.egress() == Egress.NAT) {
            remark("The way out: one NAT gateway in the first public subnet.");
            lines("igw=$(find_one 'internet gateways' ec2 describe-internet-gateways \\",
                    "  --filters \"$(named igw)\" \"Name=tag:Vendor,Values=$VENDOR\" --query 'InternetGateways[].InternetGatewayId')",
                    "if [ -z \"$igw\" ]; then",
                    "  igw=$(call ec2 create-internet-gateway \\",
                    "    --tag-specifications \"$(tags internet-gateway igw)\" --query InternetGateway.InternetGatewayId --output text)",
                    "  say \"Created internet gateway: $igw\"",
                    "fi",
                    "unless_done Resource.AlreadyAssociated ec2 attach-internet-gateway --internet-gateway-id \"$igw\" --vpc-id \"$vpc\"",
                    "public=$(route_table public)",
                    "default_route \"$public\" --gateway-id \"$igw\"");
            plan.publics().forEach(subnet -> line("associate \"$public\" \"$" + variable(subnet.name()) + "\""));
            String first = variable(plan.publics().getFirst().name());
            lines("",
                    "nat=$(find_one 'NAT gateways' ec2 describe-nat-gateways --filter \"Name=vpc-id,Values=$vpc\" \"$(named nat)\" \\",
                    "  Name=state,Values=pending,available --query 'NatGateways[].NatGatewayId')",
                    "if [ -z \"$nat\" ]; then",
                    "  address=$(find_one addresses ec2 describe-addresses \\",
                    "    --filters \"$(named nat)\" \"Name=tag:Vendor,Values=$VENDOR\" --query 'Addresses[].AllocationId')",
                    "  if [ -z \"$address\" ]; then",
                    "    address=$(call ec2 allocate-address --domain vpc \\",
                    "      --tag-specifications \"$(tags elastic-ip nat)\" --query AllocationId --output text)",
                    "    say \"Allocated address: $address\"",
                    "  fi",
                    "  nat=$(call ec2 create-nat-gateway --subnet-id \"$" + first + "\" --allocation-id \"$address\" \\",
                    "    --tag-specifications \"$(tags natgateway nat)\" --query NatGateway.NatGatewayId --output text)",
                    "  say \"Created NAT gateway: $nat\"",
                    "fi",
                    "call ec2 wait nat-gateway-available --nat-gateway-ids \"$nat\"");
        }
        remark("Routes of the private subnets."
                + (plan.egress() == Egress.OTHER ? " " + Heading.ROUTE_IS_YOURS : ""));
        line("private=$(route_table private)");
        if (plan.egress() == Egress.NAT) {
            line("default_route \"$private\" --nat-gateway-id \"$nat\"");
        }
        plan.privates().forEach(subnet -> line("associate \"$private\" \"$" + variable(subnet.name()) + "\""));
    }

    private void securityGroup() {
        SecurityGroup group = plan.securityGroup();
        remark(Heading.ABOUT_GROUP);
        lines("group=$(find_one 'security groups' ec2 describe-security-groups \\",
                "  --filters \"Name=vpc-id,Values=$vpc\" \"Name=group-name,Values=$NAME-sg\" --query 'SecurityGroups[].GroupId')",
                "if [ -z \"$group\" ]; then",
                "  group=$(call ec2 create-security-group --vpc-id \"$vpc\" --group-name \"$NAME-sg\" \\",
                "    --description " + Shell.quote(Heading.GROUP_DESCRIPTION) + " \\",
                "    --tag-specifications \"$(tags security-group sg)\" --query GroupId --output text)",
                "  say \"Created security group: $group\"",
                "fi");
        if (plan.egress() == Egress.NONE) {
            lines("s3_prefixes=$(find_one 'prefix lists' ec2 describe-managed-prefix-lists \\",
                    "  --filters \"Name=prefix-list-name,Values=com.amazonaws.$REGION.s3\" --query 'PrefixLists[].PrefixListId')",
                    "[ -n \"$s3_prefixes\" ] || die \"No prefix list of S3 in $REGION\"");
        }
        group.inbound().forEach(rule -> rule("authorize-security-group-ingress", rule));
        group.outbound().forEach(rule -> rule("authorize-security-group-egress", rule));
        lines("# AWS lets a new group send anything anywhere; the rules above take the place of that.",
                "unless_done InvalidPermission.NotFound ec2 revoke-security-group-egress --group-id \"$group\" \\",
                "  --ip-permissions 'IpProtocol=-1,IpRanges=[{CidrIp=0.0.0.0/0}]'");
    }

    private void rule(String command, SecurityGroup.Rule rule) {
        String ports = "IpProtocol=" + rule.protocol()
                + (rule.isAllProtocols() ? "" : ",FromPort=" + rule.fromPort() + ",ToPort=" + rule.toPort());
        String peer = switch (rule.peer()) {
            case SecurityGroup.Peer.Block block -> "IpRanges=[{CidrIp=" + block.cidr().text() + "}]";
            case SecurityGroup.Peer.Itself _ -> "UserIdGroupPairs=[{GroupId=$group}]";
            case SecurityGroup.Peer.S3 _ -> "PrefixListIds=[{PrefixListId=$s3_prefixes}]";
        };
        lines("unless_done InvalidPermission.Duplicate ec2 " + command + " --group-id \"$group\" \\",
                "  --ip-permissions \"" + ports + "," + peer + "\"");
    }

    private void endpoints() {
        String subnets = plan.privates().stream()
                .map(subnet -> "\"$" + variable(subnet.name()) + "\"")
                .collect(Collectors.joining(" "));
        for (Endpoint endpoint : plan.endpoints()) {
            remark(Heading.about(endpoint));
            String start = variable(endpoint.name()) + "_endpoint=$(endpoint "
                    + Shell.quote(endpoint.name().replace('.', '-')) + " " + Shell.quote(endpoint.service()) + " \\";
            if (endpoint.type() == Endpoint.Type.GATEWAY) {
                lines(start, "  --vpc-endpoint-type Gateway --route-table-ids \"$private\")");
            } else {
                lines(start,
                        "  --vpc-endpoint-type Interface --security-group-ids \"$group\" "
                                + (endpoint.privateDns() ? "--private-dns-enabled" : "--no-private-dns-enabled") + " \\",
                        "  --subnet-ids " + subnets + ")");
            }
        }
    }

    private void oldZone() {
        String record = EndpointDns.record(plan.region().orElseThrow());
        remark(Heading.ABOUT_OLD_ZONE);
        lines("zone=$(find_one 'hosted zones' route53 list-hosted-zones-by-vpc --vpc-id \"$vpc\" --vpc-region \"$REGION\" \\",
                "  --query \"HostedZoneSummaries[?Name=='" + EndpointDns.ZONE + ".'].HostedZoneId\")",
                "if [ -z \"$zone\" ]; then",
                "  zone=$(call route53 create-hosted-zone --name " + EndpointDns.ZONE + " --caller-reference \"$NAME-$vpc\" \\",
                "    --vpc \"VPCRegion=$REGION,VPCId=$vpc\" --query HostedZone.Id --output text)",
                "  say \"Created hosted zone: $zone\"",
                "fi",
                "zone=${zone##*/}",
                "call route53 change-tags-for-resource --resource-type hostedzone --resource-id \"$zone\" \\",
                "  --add-tags \"Key=Name,Value=$NAME-zone\" \"Key=Vendor,Value=$VENDOR\"",
                "target=$(call ec2 describe-vpc-endpoints --vpc-endpoint-ids \"$zilliz_endpoint\" \\",
                "  --query 'VpcEndpoints[0].DnsEntries[0].DnsName' --output text)",
                "target_zone=$(call ec2 describe-vpc-endpoints --vpc-endpoint-ids \"$zilliz_endpoint\" \\",
                "  --query 'VpcEndpoints[0].DnsEntries[0].HostedZoneId' --output text)",
                "call route53 change-resource-record-sets --hosted-zone-id \"$zone\" --change-batch \\",
                "  \"" + change("UPSERT", record, "$target_zone", "$target") + "\" >/dev/null");
    }

    private static String change(String action, String record, String zone, String target) {
        String json = "{\"Changes\":[{\"Action\":\"%s\",\"ResourceRecordSet\":{\"Name\":\"%s\",\"Type\":\"A\",\"AliasTarget\":"
                .formatted(action, record)
                + "{\"HostedZoneId\":\"%s\",\"DNSName\":\"%s\",\"EvaluateTargetHealth\":false}}}]}".formatted(zone, target);
        return json.replace("\"", "\\\"");
    }

    private void sheet() {
        remark("What Zilliz Cloud asks for under Network Settings, in its order.");
        List<String> ids = plan.privates().stream().map(subnet -> "$" + variable(subnet.name())).toList();
        lines("printf 'VPC ID: %s\\n' \"$vpc\"",
                "printf 'Subnet IDs: %s\\n' \"" + String.join(",", ids) + "\"",
                "printf 'Security Group ID: %s\\n' \"$group\"");
        if (plan.zilliz().isPresent()) {
            line("printf 'VPC endpoint ID: %s\\n' \"$zilliz_endpoint\"");
        }
    }

    private String undo(Heading heading) {
        out.append(Comment.of("Deletes the network that the script beside it made. " + heading.comment()
                + "\n\nRun it after the BYOC project is gone. It deletes only what carries the names and the tag of this plan,"
                + "\nand nothing at all while something still runs in the VPC. Without --yes it only shows what it would do."));
        line("");
        settings();
        out.append('\n').append(library("undo.sh"));
        lines("",
                "vpc=$(find_all ec2 describe-vpcs --filters \"$(ours vpc)\" \"$vendor\" --query 'Vpcs[].VpcId')",
                "case $vpc in",
                "  *[[:space:]]*) die \"Several VPCs carry the names of this plan: $vpc\" ;;",
                "esac");
        remark("Whatever is in the VPC beside NAT gateways and endpoints belongs to somebody.");
        lines("if [ -n \"$vpc\" ]; then",
                "  used=$(find_all ec2 describe-network-interfaces --filters \"Name=vpc-id,Values=$vpc\" \\",
                "    --query \"NetworkInterfaces[?InterfaceType!='nat_gateway' && InterfaceType!='vpc_endpoint' && InterfaceType!='gateway_load_balancer_endpoint'].NetworkInterfaceId\")",
                "  [ -z \"$used\" ] || die \"Something still runs in $vpc: $used\"",
                "fi",
                "",
                "if [ \"${1:-}\" != --yes ]; then",
                "  say \"Would delete the network of $NAME in $REGION: ${vpc:-no VPC is left}. Run it with --yes to do so.\"",
                "  exit 0",
                "fi",
                "",
                "if [ -n \"$vpc\" ]; then");
        if (plan.hasOldZone()) {
            undoOldZone();
        }
        var names = new ArrayList<String>();
        plan.endpoints().forEach(endpoint -> names.add(plan.nameOf(endpoint.name().replace('.', '-'))));
        lines("  find_all ec2 describe-vpc-endpoints --filters \"Name=vpc-id,Values=$vpc\" \"$vendor\" \\",
                "    " + Shell.quote("Name=tag:Name,Values=" + String.join(",", names)) + " \\",
                "    Name=vpc-endpoint-state,Values=pendingAcceptance,pending,available,rejected,failed,expired \\",
                "    --query 'VpcEndpoints[].VpcEndpointId' | delete_each endpoint ec2 delete-vpc-endpoints --vpc-endpoint-ids");
        if (plan.egress() == Egress.NAT) {
            lines("  nat=$(find_all ec2 describe-nat-gateways --filter \"Name=vpc-id,Values=$vpc\" \"$(ours nat)\" \"$vendor\" \\",
                    "    Name=state,Values=pending,available,deleting,failed --query 'NatGateways[].NatGatewayId')",
                    "  for id in $nat; do",
                    "    say \"Deleting NAT gateway $id\"",
                    "    call ec2 delete-nat-gateway --nat-gateway-id \"$id\" >/dev/null",
                    "    call ec2 wait nat-gateway-deleted --nat-gateway-ids \"$id\"",
                    "  done");
        }
        associations();
        lines("  # Interfaces of endpoints go some time after them.",
                "  for turn in 1 2 3 4 5 6 7 8 9 10; do",
                "    [ -n \"$(find_all ec2 describe-network-interfaces --filters \"Name=vpc-id,Values=$vpc\" \\",
                "      --query 'NetworkInterfaces[].NetworkInterfaceId')\" ] || break",
                "    sleep \"${UNDO_PAUSE:-15}\"",
                "  done",
                "  find_all ec2 describe-subnets --filters \"Name=vpc-id,Values=$vpc\" \"$vendor\" \\",
                "    " + Shell.quote("Name=tag:Name,Values="
                        + plan.subnets().stream().map(subnet -> plan.nameOf(subnet.name())).collect(Collectors.joining(","))) + " \\",
                "    --query 'Subnets[].SubnetId' | delete_each subnet ec2 delete-subnet --subnet-id",
                "  find_all ec2 describe-route-tables --filters \"Name=vpc-id,Values=$vpc\" \"$vendor\" \\",
                "    " + Shell.quote("Name=tag:Name,Values=" + plan.nameOf("public") + "," + plan.nameOf("private")) + " \\",
                "    --query 'RouteTables[].RouteTableId' | delete_each 'route table' ec2 delete-route-table --route-table-id");
        if (plan.egress() == Egress.NAT) {
            lines("  gateways=$(find_all ec2 describe-internet-gateways --filters \"Name=attachment.vpc-id,Values=$vpc\" \\",
                    "    \"$(ours igw)\" \"$vendor\" --query 'InternetGateways[].InternetGatewayId')",
                    "  for id in $gateways; do",
                    "    call ec2 detach-internet-gateway --internet-gateway-id \"$id\" --vpc-id \"$vpc\"",
                    "  done");
        }
        lines("  find_all ec2 describe-security-groups --filters \"Name=vpc-id,Values=$vpc\" \"Name=group-name,Values=$NAME-sg\" \\",
                "    --query 'SecurityGroups[].GroupId' | delete_each 'security group' ec2 delete-security-group --group-id",
                "  say \"Deleting VPC $vpc\"",
                "  call ec2 delete-vpc --vpc-id \"$vpc\"",
                "fi");
        if (plan.egress() == Egress.NAT) {
            lines("find_all ec2 describe-internet-gateways --filters \"$(ours igw)\" \"$vendor\" \\",
                    "  --query 'InternetGateways[].InternetGatewayId' \\",
                    "  | delete_each 'internet gateway' ec2 delete-internet-gateway --internet-gateway-id",
                    "find_all ec2 describe-addresses --filters \"$(ours nat)\" \"$vendor\" --query 'Addresses[].AllocationId' \\",
                    "  | delete_each address ec2 release-address --allocation-id");
        }
        line("say \"The network of $NAME is gone.\"");
        return out.toString();
    }

    private void associations() {
        lines("  find_all ec2 describe-route-tables --filters \"Name=vpc-id,Values=$vpc\" \"$vendor\" \\",
                "    " + Shell.quote("Name=tag:Name,Values=" + plan.nameOf("public") + "," + plan.nameOf("private")) + " \\",
                "    --query 'RouteTables[].Associations[?!Main].RouteTableAssociationId[]' \\",
                "    | delete_each association ec2 disassociate-route-table --association-id");
    }

    private void undoOldZone() {
        String record = EndpointDns.record(plan.region().orElseThrow());
        lines("  zone=$(find_all route53 list-hosted-zones-by-vpc --vpc-id \"$vpc\" --vpc-region \"$REGION\" \\",
                "    --query \"HostedZoneSummaries[?Name=='" + EndpointDns.ZONE + ".'].HostedZoneId\")",
                "  zone=${zone##*/}",
                "  if [ -n \"$zone\" ]; then",
                "    target=$(find_all route53 list-resource-record-sets --hosted-zone-id \"$zone\" \\",
                "      --query \"ResourceRecordSets[?Name=='" + record + ".' && Type=='A'].AliasTarget.DNSName\")",
                "    target_zone=$(find_all route53 list-resource-record-sets --hosted-zone-id \"$zone\" \\",
                "      --query \"ResourceRecordSets[?Name=='" + record + ".' && Type=='A'].AliasTarget.HostedZoneId\")",
                "    if [ -n \"$target\" ]; then",
                "      call route53 change-resource-record-sets --hosted-zone-id \"$zone\" --change-batch \\",
                "        \"" + change("DELETE", record, "$target_zone", "$target") + "\" >/dev/null",
                "    fi",
                "    say \"Deleting hosted zone $zone\"",
                "    call route53 delete-hosted-zone --id \"$zone\" >/dev/null",
                "  fi");
    }

    private static String variable(String name) {
        return name.replaceAll("[.-]", "_");
    }
}
