package io.github.integrationwizard.vpc.form;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import io.github.integrationwizard.core.provider.TsvFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parses the block of a VPC (`docs/facts.md#byoc-address-blocks`).
public final class VpcBlock {
    /// The prefix length of the largest block of a VPC, and the only one in which the documented subnet sizes fit.
    public static final int LARGEST = 16;

    private static final Pattern MANGLED =
            Pattern.compile("(\\d{1,3})[./](\\d{1,3})[./](\\d{1,3})[./](\\d{1,3})[/](\\d{1,2})");

    private VpcBlock() {}

    /// The blocks of one use in `ranges.tsv`.
    ///
    /// @param use `forbidden`, `private`, `shared`, `docker` or `eks`
    private static List<Cidr> ranges(String use) {
        return TsvFile.rows(VpcBlock.class, "ranges.tsv").stream()
                .filter(row -> row.get(0).equals(use))
                .map(row -> Cidr.of(row.get(1)))
                .toList();
    }

    /// Parses the block of a VPC. Blocks that AWS rejects or that are too small for four subnets are invalid; blocks
    /// that collide with what Docker, EKS or the Internet use get a warning.
    public static Parsed<Cidr> parse(String text, Field field) {
        if (text.indexOf(':') >= 0) {
            return Parsed.invalid(Finding.error(VpcFinding.VPC_CIDR_IPV6, field));
        }
        Optional<Cidr> enclosing = Cidr.enclosing(text);
        if (enclosing.isEmpty()) {
            return Parsed.invalid(invalidForm(text, field));
        }
        Cidr block = enclosing.get();
        if (text.indexOf('/') < 0) {
            Finding finding = Finding.error(VpcFinding.VPC_CIDR_NO_MASK, field);
            return Parsed.invalid(Cidr.enclosing(text + "/" + LARGEST)
                    .map(whole -> finding.withSuggestion(whole.text()))
                    .orElse(finding));
        }
        if (!block.text().equals(text)) {
            return Parsed.invalid(Finding.error(VpcFinding.VPC_CIDR_HOST_BITS, field, text, block.text())
                    .withSuggestion(block.text()));
        }
        Optional<Cidr> forbidden =
                ranges("forbidden").stream().filter(block::overlaps).findFirst();
        if (forbidden.isPresent()) {
            return Parsed.invalid(Finding.error(
                    VpcFinding.VPC_CIDR_RESERVED, field, forbidden.get().text()));
        }
        if (block.prefix() < LARGEST || block.prefix() > Layout.SMALLEST_SUBNET) {
            Finding finding = Finding.error(VpcFinding.VPC_CIDR_SIZE, field, mask(block.prefix()));
            return Parsed.invalid(
                    block.prefix() < LARGEST
                            ? finding.withSuggestion(block.part(LARGEST, 0).text())
                            : finding);
        }
        if (block.prefix() > Layout.SMALLEST_BLOCK) {
            return Parsed.invalid(Finding.error(
                    VpcFinding.VPC_CIDR_TOO_SMALL, field, mask(block.prefix()), mask(Layout.SMALLEST_BLOCK)));
        }
        return Parsed.valid(block, warnings(block, field));
    }

    /// A prefix length as it is shown, e.g. `/16`.
    public static String mask(int prefix) {
        return "/" + prefix;
    }

    private static Finding invalidForm(String text, Field field) {
        Matcher mangled = MANGLED.matcher(text);
        if (mangled.matches()) {
            // An older page of Zilliz shows "10.0.128/0/18" where 10.0.128.0/18 is meant.
            String meant = "%s.%s.%s.%s/%s"
                    .formatted(
                            mangled.group(1), mangled.group(2), mangled.group(3), mangled.group(4), mangled.group(5));
            if (Cidr.parse(meant).isPresent()) {
                return Finding.error(VpcFinding.VPC_CIDR_MANGLED, field, meant).withSuggestion(meant);
            }
        }
        return Finding.error(VpcFinding.VPC_CIDR_FORM, field);
    }

    private static Finding[] warnings(Cidr block, Field field) {
        var warnings = new ArrayList<Finding>();
        if (block.prefix() > LARGEST) {
            warnings.add(Finding.warning(
                    VpcFinding.VPC_CIDR_SCALED,
                    field,
                    mask(block.prefix()),
                    mask(Layout.privatePrefix(block)),
                    mask(Layout.publicPrefix(block))));
        }
        if (ranges("private").stream().noneMatch(range -> range.contains(block))
                && ranges("shared").stream().noneMatch(range -> range.contains(block))) {
            warnings.add(Finding.warning(VpcFinding.VPC_CIDR_PUBLIC, field, block.text()));
        }
        ranges("docker").stream()
                .filter(block::overlaps)
                .findFirst()
                .ifPresent(range -> warnings.add(Finding.warning(VpcFinding.VPC_CIDR_DOCKER, field, range.text())));
        ranges("eks").stream()
                .filter(block::overlaps)
                .findFirst()
                .ifPresent(range -> warnings.add(Finding.warning(VpcFinding.VPC_CIDR_EKS, field, range.text())));
        return warnings.toArray(Finding[]::new);
    }

    /// A block of the same size in a private address range that overlaps none of the given networks and nothing that
    /// Docker or EKS use; empty if there is none.
    ///
    /// @param block the block to replace
    /// @param networks the networks to avoid
    public static Optional<Cidr> freeBlock(Cidr block, List<Cidr> networks) {
        var taken = new ArrayList<>(networks);
        taken.addAll(ranges("docker"));
        taken.addAll(ranges("eks"));
        return ranges("private").stream()
                .flatMap(range -> range.without(taken).stream())
                .filter(free -> free.prefix() <= block.prefix())
                .map(free -> free.part(block.prefix(), 0))
                .findFirst();
    }
}
