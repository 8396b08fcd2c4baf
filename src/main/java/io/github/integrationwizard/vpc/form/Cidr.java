package io.github.integrationwizard.vpc.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A block of IPv4 addresses, e.g. `10.0.64.0/18`, whose first address has no host bits.
///
/// @param first the first address as a number
/// @param prefix how many leading bits all its addresses share, 0 to 32
public record Cidr(long first, int prefix) implements Comparable<Cidr> {
    private static final int BITS = 32;
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?:/(\\d{1,2}))?");

    /// How many addresses of every subnet AWS keeps for itself: the first four and the last
    /// (`docs/facts.md#byoc-address-blocks`).
    public static final int RESERVED = 5;

    public Cidr {
        if (prefix < 0 || prefix > BITS || first < 0 || first >> BITS != 0 || (first & (length(prefix) - 1)) != 0) {
            throw new IllegalArgumentException("no block: " + first + "/" + prefix);
        }
    }

    /// The block that a text names.
    ///
    /// @throws IllegalArgumentException if it names none
    public static Cidr of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("no block: " + text));
    }

    /// The block that a text names, without host bits; empty for every other text.
    public static Optional<Cidr> parse(String text) {
        return around(text)
                .filter(block -> text.indexOf('/') > 0 && block.text().equals(text));
    }

    /// The block that the address of a text lies in, host bits or not; an address without mask is a block of one.
    public static Optional<Cidr> around(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long address = 0;
        for (int i = 1; i <= 4; i++) {
            int octet = Integer.parseInt(matcher.group(i));
            // Some readers take a leading zero for octal.
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

    /// How many addresses it has.
    public long addresses() {
        return length(prefix);
    }

    /// How many addresses AWS leaves for use when it is a subnet.
    public long usable() {
        return Math.max(0, addresses() - RESERVED);
    }

    private long last() {
        return first + addresses() - 1;
    }

    public boolean contains(Cidr other) {
        return first <= other.first && other.last() <= last();
    }

    public boolean overlaps(Cidr other) {
        return first <= other.last() && other.first <= last();
    }

    /// One of the equal parts that it can be divided into.
    ///
    /// @param partPrefix the prefix of the parts, not shorter than its own
    /// @param index the part's place, counted from zero
    public Cidr part(int partPrefix, long index) {
        var part = new Cidr(first + index * length(partPrefix), partPrefix);
        if (!contains(part)) {
            throw new IllegalArgumentException(this + " has no part " + index + " of /" + partPrefix);
        }
        return part;
    }

    /// The fewest blocks that hold all its addresses except those of others, in order.
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

    /// As AWS writes it.
    public String text() {
        return (first >> 24) + "." + (first >> 16 & 255) + "." + (first >> 8 & 255) + "." + (first & 255) + "/"
                + prefix;
    }

    @Override
    public int compareTo(Cidr other) {
        return first == other.first ? Integer.compare(prefix, other.prefix) : Long.compare(first, other.first);
    }

    @Override
    public String toString() {
        return text();
    }
}
