package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.plan.Subnet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of the subnets of a plan, for a page and for the clipboard or a file.
final class PlanTable {
    private PlanTable() {}

    /// The column headers.
    static List<String> headers(UiText words) {
        return Stream.of("subnet", "cidr", "zone", "usable", "use")
                .map(column -> words.text("network.column." + column))
                .toList();
    }

    /// The Availability Zone of a subnet: its name, or its number if no zones were chosen.
    static String zone(Plan plan, Subnet subnet, UiText words) {
        return plan.zone(subnet).orElseGet(() -> words.text("network.zone", Integer.toString(subnet.zoneIndex() + 1)));
    }

    /// The purpose of a subnet.
    static String use(Subnet subnet, UiText words) {
        if (subnet.isPrivate()) {
            return words.text("network.use.nodes");
        }
        return words.text(subnet.zoneIndex() == 0 ? "network.use.nat" : "network.use.form");
    }

    /// The table as tab-separated values, as spreadsheets import them.
    static String text(Plan plan, UiText words) {
        return Stream.concat(
                        Stream.of(headers(words)),
                        plan.subnets().stream()
                                .map(subnet -> List.of(
                                        subnet.name(),
                                        subnet.cidr().text(),
                                        zone(plan, subnet, words),
                                        Long.toString(subnet.usable()),
                                        use(subnet, words))))
                .map(cells -> String.join("\t", cells) + "\n")
                .collect(Collectors.joining());
    }
}
