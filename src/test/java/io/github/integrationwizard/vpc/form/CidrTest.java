package io.github.integrationwizard.vpc.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0/0", "10.0.0.0/16", "255.255.255.255/32", "128.0.0.0/1", "192.168.255.240/28"})
    void aBlockIsWrittenAsItWasParsed(String text) {
        assertThat(Cidr.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.0.0.0",
                "10.0.0.1/16",
                "10.0.0/16",
                "10.0.0.0/33",
                "256.0.0.0/8",
                "10.00.0.0/16",
                "010.0.0.0/16",
                "10.0.0.0/016",
                "10.0.0.0/-1",
                "10.0.0.0/",
                "/16",
                "10.0.0.0/16 ",
                "١٠.0.0.0/8",
                "10.0.0.0.0/16",
                "a.b.c.d/8",
                "::/0"
            })
    void anInvalidBlockIsNotParsed(String text) {
        assertThat(Cidr.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/16, 65536, 65531", "/18, 16384, 16379", "/24, 256, 251", "/28, 16, 11", "/30, 4, 0"})
    void awsReservesFiveAddressesOfEverySubnet(String mask, long addresses, long usable) {
        Cidr cidr = Cidr.of("10.0.0.0" + mask);
        assertThat(cidr.addresses()).isEqualTo(addresses);
        assertThat(cidr.usable()).isEqualTo(usable);
    }

    @Test
    void overlapIsContainmentOneWayOrTheOther() {
        Seeded.forEach(2000, random -> {
            Cidr one = any(random);
            Cidr other = random.nextBoolean() ? any(random) : near(one, random);
            boolean same = common(one, other) >= Math.min(one.prefix(), other.prefix());
            assertThat(one.overlaps(other)).isEqualTo(same).isEqualTo(other.overlaps(one));
            assertThat(one.contains(other)).isEqualTo(same && one.prefix() <= other.prefix());
        });
    }

    @Test
    void freeAndTakenBlocksFillTheWholeAndDoNotOverlap() {
        Seeded.forEach(500, random -> {
            Cidr block = new Cidr(0x0A000000L, 16);
            var taken = new ArrayList<Cidr>();
            for (int i = random.nextInt(6); i > 0; i--) {
                Cidr part = block.part(random.nextInt(17, 29), 0);
                part = block.part(part.prefix(), random.nextLong(1L << part.prefix() - 16));
                if (taken.stream().noneMatch(part::overlaps)) {
                    taken.add(part);
                }
            }
            List<Cidr> free = block.without(taken);
            var all = new ArrayList<>(free);
            all.addAll(taken);
            assertThat(all.stream().mapToLong(Cidr::addresses).sum()).isEqualTo(block.addresses());
            for (int i = 0; i < all.size(); i++) {
                assertThat(block.contains(all.get(i))).isTrue();
                assertThat(all.subList(i + 1, all.size())).noneMatch(all.get(i)::overlaps);
            }
            assertThat(free).isSorted();
        });
    }

    @Test
    void noTextMakesTheParserThrow() {
        Seeded.forEach(2000, random -> {
            String text = Nasty.spoiled(random, "10.0.0.0/16");
            Cidr.parse(text).ifPresent(cidr -> assertThat(cidr.text()).isEqualTo(text));
        });
    }

    private static Cidr any(RandomGenerator random) {
        int prefix = random.nextInt(33);
        return new Cidr(random.nextLong(1L << 32) & -(1L << 32 - prefix), prefix);
    }

    private static Cidr near(Cidr other, RandomGenerator random) {
        int prefix = random.nextInt(33);
        return new Cidr(other.first() & -(1L << 32 - prefix), prefix);
    }

    /// How many leading bits the first addresses of the two blocks share, counted bit by bit.
    private static int common(Cidr one, Cidr other) {
        int bits = 0;
        while (bits < 32 && (one.first() >> 31 - bits & 1) == (other.first() >> 31 - bits & 1)) {
            bits++;
        }
        return bits;
    }
}
