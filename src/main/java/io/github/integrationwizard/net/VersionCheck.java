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

/// Fetches a small file that names the newest version, such as `1.4.0`. Nothing else is fetched, redirects are not
/// followed, and the request does not identify the user.
public final class VersionCheck {
    private static final int MOST_BYTES = 64;
    private static final Pattern VERSION = Pattern.compile("\\d{1,6}(\\.\\d{1,6}){1,3}");
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    private VersionCheck() {}

    /// The version in the file, if it is newer than the current one. Empty also if the file cannot be fetched or is not
    /// valid, because a missing update notice is no reason to interrupt the user. Blocks for at most the given time.
    ///
    /// @param address an `https` address; plain `http` only on this computer
    /// @param current the version of this program
    /// @param timeout the maximum time to wait
    /// @throws InterruptedException if the thread is interrupted while it waits
    public static Optional<String> newer(String address, String current, Duration timeout) throws InterruptedException {
        Optional<URI> file = parse(address);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            HttpRequest question = HttpRequest.newBuilder(file.get())
                    .timeout(timeout)
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
                // A slow response must not delay closing the client.
                client.shutdownNow();
            }
        }
    }

    /// The address as a URI, if requests to it are allowed.
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
