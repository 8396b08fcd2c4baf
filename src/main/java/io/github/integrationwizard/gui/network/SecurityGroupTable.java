package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.step.PageContext;
import io.github.integrationwizard.gui.step.PagePart;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.plan.SecurityGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The rules of the planned security group, each with its reason.
public final class SecurityGroupTable extends VBox implements PagePart {
    private PageContext context;

    /// An empty table, for FXML.
    public SecurityGroupTable() {
        getStyleClass().add("rule-section");
    }

    @Override
    public void bind(PageContext page) {
        context = page;
        page.life().observe(page.model().readingProperty(), this::show);
    }

    private void show() {
        UiText words = context.words();
        Optional<SecurityGroup> group = NetworkPageContext.plan(context.model()).map(Plan::securityGroup);
        getChildren().clear();
        if (group.isEmpty()) {
            getChildren()
                    .add(new VBox(
                            Nodes.wrapped(words.text("network.rules"), "section-head"),
                            Nodes.wrapped(words.text("network.rules.open"), "muted")));
            return;
        }
        getChildren()
                .addAll(
                        new VBox(
                                Nodes.wrapped(words.text("network.rules.in"), "section-head"),
                                table("in", group.get().inbound())),
                        new VBox(
                                Nodes.wrapped(words.text("network.rules.out"), "section-head"),
                                table("out", group.get().outbound())));
    }

    private DataTable table(String direction, List<SecurityGroup.Rule> rules) {
        UiText words = context.words();
        DataTable table = new DataTable(16, 16, 30, 38)
                .headers(
                        words.text("network.rules.protocol"),
                        words.text("network.rules.ports"),
                        words.text("network.rules.peer." + direction),
                        words.text("network.rules.why"));
        for (SecurityGroup.Rule rule : rules) {
            table.row(
                    Nodes.wrapped(
                            rule.isAllProtocols()
                                    ? words.text("network.rules.all")
                                    : rule.protocol().toUpperCase(Locale.ROOT)),
                    rule.isAllProtocols()
                            ? Nodes.wrapped(words.text("network.rules.all"))
                            : Nodes.whole(ports(rule), "mono"),
                    peer(rule.peer()),
                    Nodes.wrapped(words.text("network.rules." + reason(direction, rule)), "second-line"));
        }
        return table;
    }

    private static String ports(SecurityGroup.Rule rule) {
        return rule.fromPort() == rule.toPort()
                ? Integer.toString(rule.fromPort())
                : rule.fromPort() + "-" + rule.toPort();
    }

    private Node peer(SecurityGroup.Peer peer) {
        UiText words = context.words();
        return switch (peer) {
            case SecurityGroup.Peer.Block block -> ValueChips.of(block.cidr().text(), words);
            case SecurityGroup.Peer.Itself _ -> Nodes.wrapped(words.text("network.rules.peer.self"));
            case SecurityGroup.Peer.S3 _ -> Nodes.wrapped(words.text("network.rules.peer.s3"));
        };
    }

    private static String reason(String direction, SecurityGroup.Rule rule) {
        if (rule.peer() instanceof SecurityGroup.Peer.S3) {
            return "prefixes";
        }
        if (rule.fromPort() == SecurityGroup.HTTPS) {
            return "https";
        }
        String peer = rule.peer() instanceof SecurityGroup.Peer.Itself ? "nodes" : "inside";
        return direction + "." + peer;
    }
}
