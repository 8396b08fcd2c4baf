package io.github.integrationwizard.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionCheckTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aNewerVersionIsToldAndNothingButTheFileIsAskedFor() throws Exception {
        answer(200, "1.10.0\n");
        assertThat(VersionCheck.newer(address(), "1.9.3", TIMEOUT)).contains("1.10.0");
        assertThat(asked).containsExactly("GET /version integration-wizard");
    }

    @ParameterizedTest
    @CsvSource({"1.9.3", "1.9", "0.10.0", "1.9.3-rc1", "<html>2.0</html>", "2", "99999999999.0", "2.0 2.1"})
    void anythingElseIsNoNews(String content) throws Exception {
        answer(200, content);
        assertThat(VersionCheck.newer(address(), "1.9.3", TIMEOUT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 301, 302, 404, 500})
    void onlyAFileThatIsThereCounts(int status) throws Exception {
        server.createContext("/elsewhere", exchange -> reply(exchange, 200, "9.0.0"));
        server.createContext("/version", exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            reply(exchange, status, status == 204 ? "" : "9.0.0");
        });
        assertThat(VersionCheck.newer(address(), "1.0.0", TIMEOUT)).isEmpty();
        assertThat(asked).hasSize(1);
    }

    @Test
    void anEndlessFileIsLeftAlone() throws Exception {
        server.createContext("/version", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write("9.0.0\n".repeat(100).getBytes(StandardCharsets.UTF_8));
                }
            }
        });
        assertThat(VersionCheck.newer(address(), "1.0.0", TIMEOUT)).isEmpty();
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() throws Exception {
        var over = new CountDownLatch(1);
        HttpHandler silent = _ -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        server.createContext("/version", silent);
        assertThat(VersionCheck.newer(address(), "1.0.0", Duration.ofMillis(200)))
                .isEmpty();
        over.countDown();
    }

    @Test
    void nobodyThereIsNoNews() throws Exception {
        String address = address();
        server.stop(0);
        assertThat(VersionCheck.newer(address, "1.0.0", TIMEOUT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "version.txt",
                "http://example.com/version",
                "ftp://127.0.0.1/version",
                "file:///etc/hostname",
                "https:///version",
                "http://127.0.0.1.example.com/",
                "https://exa mple/",
                "jar:https://example.com/a.jar!/b"
            })
    void otherAddressesAreNotAsked(String address) {
        assertThat(VersionCheck.parse(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/version",
                " https://example.com:8443/v?x=1 ",
                "http://localhost:80/v",
                "http://[::1]/v"
            })
    void theseAddressesMayBeAsked(String address) {
        assertThat(VersionCheck.parse(address)).isPresent();
    }

    private void answer(int status, String content) {
        server.createContext("/version", exchange -> reply(exchange, status, content));
    }

    private void reply(HttpExchange exchange, int status, String content) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("User-Agent"));
        byte[] body = content.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/version";
    }
}
