import java.io.IOException;
import java.util.Optional;

/// A virtual display (Xvfb), to train the caches on the platform that users have; unavailable if Xvfb is not installed.
final class Screen implements AutoCloseable {
    private final Optional<Process> server;
    private final Optional<String> name;

    private Screen(Optional<Process> server, Optional<String> name) {
        this.server = server;
        this.name = name;
    }

    static Screen open(PackageFacts.System system) throws IOException {
        if (system != PackageFacts.System.LINUX || !Package.has("Xvfb")) {
            return new Screen(Optional.empty(), Optional.empty());
        }
        Process server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Screen(
                Optional.of(server),
                Optional.ofNullable(server.inputReader().readLine()).map(":"::concat));
    }

    /// The value for `DISPLAY`; empty if there is no virtual display.
    Optional<String> name() {
        return name;
    }

    @Override
    public void close() {
        server.ifPresent(Process::destroy);
    }
}
