package io.github.integrationwizard.net;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A look at a small file that names the newest version, such as `1.4.0`. Nothing else is ever fetched, no address in
/// an answer is followed, and the question tells nothing about who asks.
public final class VersionCheck {
    private static final int MOST_BYTES = 64;
    private static final Pattern VERSION = Pattern.compile("\\d{1,6}(\\.\\d{1,6}){1,3}");
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    private VersionCheck() {}

    /// The version in the file, if it is newer; empty as well when the file cannot be had or is none: a notice that
    /// does not come is no reason to interrupt anybody. Blocks for as long as is given, at most.
    ///
    /// @param address an `https` address; plain `http` on this computer alone
    /// @param current the version that runs
    public static Optional<String> newer(String address, String current, Duration patience)
            throws InterruptedException {
        Optional<URI> file = parse(address);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            HttpRequest question = HttpRequest.newBuilder(file.get())
                    .timeout(patience)
                    .header("User-Agent", "integration-wizard")
                    .build();
            try {
                HttpResponse<String> answer =
                        client.send(question, BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
                String version = answer.body().strip();
                return answer.statusCode() == 200 && VERSION.matcher(version).matches() && isNewer(version, current)
                        ? Optional.of(version)
                        : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            } finally {
                // An answer that trickles must not hold up the end of the client.
                client.shutdownNow();
            }
        }
    }

    /// The address, if it is one that may be asked.
    static Optional<URI> parse(String address) {
        try {
            var file = new URI(address.strip());
            boolean here = "http".equals(file.getScheme()) && THIS_COMPUTER.contains(String.valueOf(file.getHost()));
            boolean safe = "https".equals(file.getScheme()) && file.getHost() != null;
            return Optional.of(file).filter(_ -> here || safe);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static boolean isNewer(String version, String current) {
        int[] one = numbers(version);
        int[] other = numbers(current);
        for (int i = 0; i < Math.max(one.length, other.length); i++) {
            int order = Integer.compare(i < one.length ? one[i] : 0, i < other.length ? other[i] : 0);
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
