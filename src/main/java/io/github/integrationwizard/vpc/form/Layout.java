package io.github.integrationwizard.vpc.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Where the subnets lie in the block. Both layouts are Zilliz's own; in blocks smaller than /16 they keep their
/// proportions (`docs/facts.md#byoc-subnets`).
public enum Layout {
    /// The console's example: public subnets in the first quarter, a private one in each of the others.
    CONSOLE,
    /// That of Zilliz's Terraform modules: private subnets in the first three quarters, a public one in the last.
    TERRAFORM;

    /// AWS's smallest subnet.
    public static final int SMALLEST = 28;

    /// The smallest block whose quarters can be subnets.
    static final int LEAST_BLOCK = SMALLEST - 2;

    private static final int PRIVATE_SUBNETS = 3;
    private static final int MOST_PUBLIC_SUBNETS = 3;

    /// The answer that chooses it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> ids() {
        return Stream.of(values()).map(Layout::id).toList();
    }

    public static Layout of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /// The prefix of the private subnets in a block.
    public static int privatePrefix(Cidr block) {
        return block.prefix() + 2;
    }

    /// The prefix of the public subnets in a block.
    public static int publicPrefix(Cidr block) {
        return Math.min(SMALLEST, block.prefix() + 8);
    }

    public List<Cidr> publics(Cidr block) {
        int quarter = privatePrefix(block);
        if (this == TERRAFORM) {
            int parts = 1 << publicPrefix(block) - quarter;
            // cidrsubnet(cidrsubnet(vpc, 2, 3), 6, 62): the last but one, so that the last stays free.
            return List.of(block.part(quarter, 3).part(publicPrefix(block), Math.max(0, parts - 2)));
        }
        int slot = Math.min(SMALLEST, block.prefix() + 4);
        var publics = new ArrayList<Cidr>();
        for (int i = 0; i < Math.min(MOST_PUBLIC_SUBNETS, 1 << slot - quarter); i++) {
            publics.add(block.part(slot, i).part(publicPrefix(block), 0));
        }
        return publics;
    }

    public List<Cidr> privates(Cidr block) {
        var privates = new ArrayList<Cidr>();
        for (int i = 0; i < PRIVATE_SUBNETS; i++) {
            privates.add(block.part(privatePrefix(block), this == TERRAFORM ? i : i + 1));
        }
        return privates;
    }
}
