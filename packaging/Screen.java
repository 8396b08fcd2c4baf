import java.io.IOException;
import java.util.Optional;

/// A screen that nobody sees, for a rehearsal on the platform that users have; without Xvfb there is none.
final class Screen implements AutoCloseable {
    private final Optional<Process> server;
    private final Optional<String> name;

    private Screen(Optional<Process> server, Optional<String> name) {
        this.server = server;
        this.name = name;
    }

    static Screen open(Facts.System system) throws IOException {
        if (system != Facts.System.LINUX || !Package.has("Xvfb")) {
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

    /// What `DISPLAY` is to be, if there is a screen.
    Optional<String> name() {
        return name;
    }

    @Override
    public void close() {
        server.ifPresent(Process::destroy);
    }
}
