package io.github.integrationwizard.vpc.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A block of IPv4 addresses, e.g. `10.0.64.0/18`. No host bit of its first address is set.
///
/// @param first the first address as a number
/// @param prefix the prefix length: how many leading bits all its addresses share, 0 to 32
public record Cidr(long first, int prefix) implements Comparable<Cidr> {
    private static final int BITS = 32;
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?:/(\\d{1,2}))?");

    /// How many addresses of every subnet AWS reserves: the first four and the last
    /// (`docs/facts.md#byoc-address-blocks`).
    private static final int RESERVED = 5;

    /// @throws IllegalArgumentException if a number is out of range or a host bit is set
    public Cidr {
        if (prefix < 0 || prefix > BITS || first < 0 || first >> BITS != 0 || (first & (length(prefix) - 1)) != 0) {
            throw new IllegalArgumentException("not a block: " + first + "/" + prefix);
        }
    }

    /// The block that a text names.
    ///
    /// @param text in CIDR notation, e.g. `10.0.64.0/18`
    /// @throws IllegalArgumentException if the text is not a valid block
    public static Cidr of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a block: " + text));
    }

    /// Parses a block in CIDR notation; empty if the text has another form or a host bit is set.
    public static Optional<Cidr> parse(String text) {
        return enclosing(text)
                .filter(block -> text.indexOf('/') > 0 && block.text().equals(text));
    }

    /// The block that contains the address in a text, whether or not host bits are set. An address without a mask is a
    /// block of one address.
    public static Optional<Cidr> enclosing(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long address = 0;
        for (int i = 1; i <= 4; i++) {
            int octet = Integer.parseInt(matcher.group(i));
            // Some programs read a number with a leading zero as octal.
            if (octet > 255 || matcher.group(i).length() > 1 && matcher.group(i).startsWith("0")) {
                return Optional.empty();
            }
            address = address << 8 | octet;
        }
        int prefix = matcher.group(5) == null ? BITS : Integer.parseInt(matcher.group(5));
        return prefix > BITS ? Optional.empty() : Optional.of(new Cidr(address & -length(prefix), prefix));
    }

    private static long length(int prefix) {
        return 1L << BITS - prefix;
    }

    /// How many addresses the block has.
    public long addresses() {
        return length(prefix);
    }

    /// How many addresses are usable if the block is a subnet: all except those that AWS reserves.
    public long usable() {
        return Math.max(0, addresses() - RESERVED);
    }

    private long last() {
        return first + addresses() - 1;
    }

    /// Whether all addresses of the other block are in this one.
    public boolean contains(Cidr other) {
        return first <= other.first && other.last() <= last();
    }

    /// Whether the two blocks share an address.
    public boolean overlaps(Cidr other) {
        return first <= other.last() && other.first <= last();
    }

    /// One of the equal parts that the block can be divided into.
    ///
    /// @param partPrefix the prefix length of the parts, at least that of the block
    /// @param index the position of the part, counted from zero
    /// @throws IllegalArgumentException if the block has no such part
    public Cidr part(int partPrefix, long index) {
        var part = new Cidr(first + index * length(partPrefix), partPrefix);
        if (!contains(part)) {
            throw new IllegalArgumentException(this + " has no part " + index + " of /" + partPrefix);
        }
        return part;
    }

    /// The addresses of this block that are in none of the others, as the smallest number of blocks, in ascending
    /// order.
    public List<Cidr> without(List<Cidr> others) {
        if (others.stream().anyMatch(other -> other.contains(this))) {
            return List.of();
        }
        List<Cidr> inside = others.stream().filter(this::overlaps).toList();
        if (inside.isEmpty()) {
            return List.of(this);
        }
        var left = new ArrayList<>(part(prefix + 1, 0).without(inside));
        left.addAll(part(prefix + 1, 1).without(inside));
        return List.copyOf(left);
    }

    /// The block in CIDR notation, as AWS writes it.
    public String text() {
        return (first >> 24) + "." + (first >> 16 & 255) + "." + (first >> 8 & 255) + "." + (first & 255) + "/"
                + prefix;
    }

    /// Orders blocks by their first address, then by their prefix length.
    @Override
    public int compareTo(Cidr other) {
        return first == other.first ? Integer.compare(prefix, other.prefix) : Long.compare(first, other.first);
    }

    @Override
    public String toString() {
        return text();
    }
}
