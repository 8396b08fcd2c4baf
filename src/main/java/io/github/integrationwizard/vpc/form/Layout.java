package io.github.integrationwizard.vpc.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Where the subnets are in the VPC's block. Both layouts are Zilliz's own; in blocks smaller than /16 they keep their
/// proportions (`docs/facts.md#byoc-subnets`).
public enum Layout {
    /// The example of the console: public subnets in the first quarter, one private subnet in each of the others.
    CONSOLE,
    /// The layout of Zilliz's Terraform modules: private subnets in the first three quarters, one public subnet in the
    /// last.
    TERRAFORM;

    /// The prefix length of the smallest subnet that AWS allows.
    public static final int SMALLEST_SUBNET = 28;

    /// The prefix length of the smallest block whose quarters can be subnets.
    static final int SMALLEST_BLOCK = SMALLEST_SUBNET - 2;

    /// How many private subnets a BYOC network needs, each in an Availability Zone of its own
    /// (`docs/facts.md#byoc-subnets`).
    public static final int PRIVATE_SUBNETS = 3;

    private static final int MAX_PUBLIC_SUBNETS = 3;

    /// The answer that chooses this layout, and its name in JSON.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> ids() {
        return Stream.of(values()).map(Layout::id).toList();
    }

    /// The layout that an answer chooses.
    ///
    /// @throws IllegalArgumentException if there is none with this ID
    public static Layout of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /// The prefix length of the private subnets in a block.
    public static int privatePrefix(Cidr block) {
        return block.prefix() + 2;
    }

    /// The prefix length of the public subnets in a block.
    public static int publicPrefix(Cidr block) {
        return Math.min(SMALLEST_SUBNET, block.prefix() + 8);
    }

    /// The blocks of the public subnets, from the first Availability Zone on.
    public List<Cidr> publicBlocks(Cidr block) {
        int quarter = privatePrefix(block);
        if (this == TERRAFORM) {
            int parts = 1 << publicPrefix(block) - quarter;
            // cidrsubnet(cidrsubnet(vpc, 2, 3), 6, 62) in the modules: the second to last part; the last stays free.
            return List.of(block.part(quarter, 3).part(publicPrefix(block), Math.max(0, parts - 2)));
        }
        int slot = Math.min(SMALLEST_SUBNET, block.prefix() + 4);
        var blocks = new ArrayList<Cidr>();
        for (int i = 0; i < Math.min(MAX_PUBLIC_SUBNETS, 1 << slot - quarter); i++) {
            blocks.add(block.part(slot, i).part(publicPrefix(block), 0));
        }
        return blocks;
    }

    /// The blocks of the private subnets, from the first Availability Zone on.
    public List<Cidr> privateBlocks(Cidr block) {
        var blocks = new ArrayList<Cidr>();
        for (int i = 0; i < PRIVATE_SUBNETS; i++) {
            blocks.add(block.part(privatePrefix(block), this == TERRAFORM ? i : i + 1));
        }
        return blocks;
    }
}
