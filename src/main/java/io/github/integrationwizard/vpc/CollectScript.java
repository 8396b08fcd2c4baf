package io.github.integrationwizard.vpc;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The script that prints what exists of the plan's VPC, as [Deployed] reads it. It only reads, and what may not be read is
/// left out.
final class CollectScript {
    private static final String VPC = "\"$vpc\"";
    private static final String REGION = "\"$REGION\"";

    private CollectScript() {}

    static String write(Plan plan, Heading heading) {
        return Scripts.SHEBANG
                + Comment.of("Prints what exists of the network, to be checked. It only reads. " + heading.comment()
                        + "\n\nGive it the ID of the VPC, or nothing to find it by the names and the tag of this plan, and keep what it"
                        + "\nprints in a file: bash collect-network.sh > network.json")
                + "\nREGION=" + Shell.quote(plan.region().orElseThrow())
                + "\nNAME=" + Shell.quote(plan.name())
                + "\nVENDOR=" + Shell.quote(Tags.VENDOR_VALUE)
                + "\n\n" + Scripts.library("collect.sh")
                + kinds().filter(kind -> !kind.isOfZone()).map(kind -> show(kind) + "\n").collect(Collectors.joining())
                + "\n# The old hosted zone, if the VPC sees one.\n"
                + "zones=$(call route53 list-hosted-zones-by-vpc --vpc-id " + VPC + " --vpc-region " + REGION + " \\\n"
                + "  --query \"HostedZoneSummaries[?Name=='" + EndpointDns.ZONE + ".'].HostedZoneId\" --output text) || zones=''\n"
                + "[ \"$zones\" != None ] || zones=''\n"
                + "for zone in $zones; do\n"
                + kinds().filter(Deployed.Kind::isOfZone).map(kind -> "  " + show(kind) + "\n").collect(Collectors.joining())
                + "done\n";
    }

    private static Stream<Deployed.Kind> kinds() {
        return Stream.of(Deployed.Kind.values());
    }

    private static String show(Deployed.Kind kind) {
        return "show " + kind.command(VPC, REGION).replace(Deployed.Kind.ANY_ZONE, "\"$zone\"");
    }
}
