import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Writes `SHA256SUMS` for the packages, in the format of `sha256sum --check`.
final class Checksums {
    private Checksums() {}

    static void write(PackageFacts facts) throws IOException, NoSuchAlgorithmException {
        List<Path> files;
        try (Stream<Path> made = Files.list(facts.dist())) {
            files = made.filter(Files::isRegularFile).sorted().toList();
        }
        var sums = new StringBuilder();
        for (Path file : files) {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            sums.append(HexFormat.of().formatHex(sum))
                    .append("  ")
                    .append(file.getFileName())
                    .append('\n');
        }
        Files.writeString(facts.dist().resolve("SHA256SUMS"), sums);
    }
}
