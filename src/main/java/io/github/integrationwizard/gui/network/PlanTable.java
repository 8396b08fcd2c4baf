package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.plan.Subnet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The subnets of a plan in words, for the table of a page and for one to carry away.
final class PlanTable {
    private PlanTable() {}

    static List<String> heads(UiText words) {
        return Stream.of("subnet", "cidr", "zone", "usable", "use")
                .map(column -> words.text("network.column." + column))
                .toList();
    }

    /// The zone of a subnet: its name, else its number.
    static String zone(Plan plan, Subnet subnet, UiText words) {
        return plan.zone(subnet).orElseGet(() -> words.text("network.zone", Integer.toString(subnet.zoneIndex() + 1)));
    }

    /// What a subnet is for.
    static String use(Subnet subnet, UiText words) {
        if (subnet.isPrivate()) {
            return words.text("network.use.nodes");
        }
        return words.text(subnet.zoneIndex() == 0 ? "network.use.nat" : "network.use.form");
    }

    /// Lines of cells with tabs between them, as spreadsheets take them.
    static String text(Plan plan, UiText words) {
        return Stream.concat(
                        Stream.of(heads(words)),
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
