package io.github.integrationwizard.vpc.plan;

import io.github.integrationwizard.vpc.form.Cidr;
import io.github.integrationwizard.vpc.form.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of a drawing of a plan: the four quarters of the block, each one whole or cut into equal cells.
public final class AddressMap {
    private static final int QUARTERS = 4;

    private AddressMap() {}

    /// One quarter of the block.
    public sealed interface Row {
        /// The addresses of the row.
        Cidr block();
    }

    /// A quarter that one subnet takes, or that is free.
    ///
    /// @param subnet the subnet that takes it; empty if it is free
    public record Whole(Cidr block, Optional<Subnet> subnet) implements Row {}

    /// A quarter cut into cells, because it holds several subnets or only a part of one.
    public record Lane(Cidr block, List<Cell> cells) implements Row {
        public Lane {
            cells = List.copyOf(cells);
        }
    }

    /// A small block of a lane.
    ///
    /// @param subnets the subnets that are in it at least in part; several where they overlap or are smaller than a
    /// cell
    public record Cell(Cidr block, List<Subnet> subnets) {
        public Cell {
            subnets = List.copyOf(subnets);
        }

        /// Whether two subnets of the cell overlap.
        public boolean clashes() {
            return AddressMap.overlap(subnets);
        }
    }

    /// The rows of a plan, in the order of their addresses.
    public static List<Row> rows(Plan plan) {
        var rows = new ArrayList<Row>();
        int quarter = Layout.privatePrefix(plan.block());
        for (int i = 0; i < QUARTERS; i++) {
            Cidr block = plan.block().part(quarter, i);
            List<Subnet> inside = plan.subnets().stream()
                    .filter(subnet -> subnet.cidr().overlaps(block))
                    .toList();
            if (inside.isEmpty()) {
                rows.add(new Whole(block, Optional.empty()));
            } else if (inside.size() == 1 && inside.getFirst().cidr().contains(block)) {
                rows.add(new Whole(block, Optional.of(inside.getFirst())));
            } else {
                rows.add(new Lane(block, cells(block, Layout.publicPrefix(plan.block()), inside)));
            }
        }
        return List.copyOf(rows);
    }

    /// The prefix length of the cells of a plan's lanes.
    public static int cellPrefix(Plan plan) {
        return Layout.publicPrefix(plan.block());
    }

    private static List<Cell> cells(Cidr block, int prefix, List<Subnet> inside) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < 1 << prefix - block.prefix(); i++) {
            Cidr cell = block.part(prefix, i);
            cells.add(new Cell(
                    cell,
                    inside.stream()
                            .filter(subnet -> subnet.cidr().overlaps(cell))
                            .toList()));
        }
        return cells;
    }

    private static boolean overlap(List<Subnet> subnets) {
        for (int i = 0; i < subnets.size(); i++) {
            for (Subnet other : subnets.subList(i + 1, subnets.size())) {
                if (subnets.get(i).cidr().overlaps(other.cidr())) {
                    return true;
                }
            }
        }
        return false;
    }
}
