import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Packages for Windows and macOS, by jpackage: an image with two launchers, the caches trained into it, and from that
/// image the installer and a portable archive.
final class Installer {
    private final Facts facts;
    private final Image image;
    private final boolean windows;

    Installer(Facts facts, Image image) {
        this.facts = facts;
        this.image = image;
        this.windows = facts.system() == Facts.System.WINDOWS;
    }

    void make() throws IOException, InterruptedException {
        Path icon = image.work().resolve(windows ? "icon.ico" : "icon.icns");
        if (windows) {
            Icons.writeIco(icon);
        } else {
            Icons.writeIcns(icon);
        }
        new Caches(facts, image).train();
        Path second = image.work().resolve("console.properties");
        Files.writeString(second, "win-console=true\nwin-shortcut=false\nwin-menu=false\n");
        var common = List.of("--name", Facts.WINDOW_NAME, "--app-version", number(), "--vendor", Facts.WINDOW_NAME,
                "--icon", icon.toString(), "--dest", image.work().resolve("jpackage").toString());
        var arguments = new ArrayList<>(common);
        arguments.addAll(List.of("--type", "app-image", "--input", image.app().toString(), "--runtime-image", image.runtime().toString(),
                "--main-jar", facts.jar().getFileName().toString(), "--main-class", Facts.MAIN_CLASS,
                "--add-launcher", Facts.NAME + "=" + second));
        if (!windows) {
            arguments.addAll(List.of("--mac-package-identifier", "io.github.integrationwizard"));
            sign(arguments);
        }
        Image.tool("jpackage", arguments.toArray(String[]::new));
        Path made = image.work().resolve("jpackage").resolve(Facts.WINDOW_NAME + (windows ? "" : ".app"));
        Path app = windows ? made.resolve("app") : made.resolve("Contents/app");
        configure(app.resolve(Facts.WINDOW_NAME + ".cfg"), true);
        configure(app.resolve(Facts.NAME + ".cfg"), false);
        copyNotices(windows ? made : made.resolve("Contents/Resources"));
        installer(made, icon);
        archive(made);
    }

    /// The number in the package's own data. macOS refuses one that begins with 0; file names tell the version itself.
    private String number() {
        return windows ? facts.version() : facts.version().replaceFirst("^0\\.", "1.");
    }

    /// The order of the class path and the flags of each launcher: jpackage would list the jars as the folder has them.
    private void configure(Path file, boolean window) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("[Application]");
        facts.classPath(window).forEach(jar -> lines.add("app.classpath=$APPDIR/" + jar));
        lines.add("app.mainclass=" + Facts.MAIN_CLASS);
        lines.add("");
        lines.add("[JavaOptions]");
        lines.add("java-options=-XX:AOTCache=$APPDIR/" + Facts.cacheName(window));
        facts.flags(window).forEach(flag -> lines.add("java-options=" + flag));
        lines.add("java-options=-Dintegrationwizard.app=$APPDIR");
        Files.writeString(file, lines.stream().collect(Collectors.joining("\n", "", "\n")));
    }

    private void copyNotices(Path to) throws IOException {
        try (Stream<Path> all = Files.walk(image.root())) {
            for (Path from : all.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(image.app()) && !path.startsWith(image.runtime()))
                    .toList()) {
                Path copy = to.resolve(image.root().relativize(from).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(from, copy);
            }
        }
    }

    private void installer(Path made, Path icon) throws IOException {
        var arguments = new ArrayList<>(List.of("--type", windows ? "msi" : "dmg", "--app-image", made.toString(),
                "--name", Facts.WINDOW_NAME, "--app-version", number(), "--vendor", Facts.WINDOW_NAME,
                "--dest", image.work().resolve("installer").toString()));
        if (windows) {
            // The id by which a newer version finds the older one and replaces it: never to be changed.
            arguments.addAll(List.of("--win-upgrade-uuid", "6f1a8c0e-6f0f-4b52-9d5e-0a2f6c2a9b11", "--win-menu", "--win-shortcut-prompt",
                    "--win-per-user-install", "--win-dir-chooser"));
        } else {
            arguments.addAll(List.of("--icon", icon.toString()));
            sign(arguments);
        }
        Image.tool("jpackage", arguments.toArray(String[]::new));
        try (Stream<Path> files = Files.list(image.work().resolve("installer"))) {
            Path file = files.findFirst().orElseThrow();
            Files.move(file, facts.dist().resolve(name() + (windows ? ".msi" : ".dmg")));
        }
    }

    private static void sign(List<String> arguments) {
        String key = java.lang.System.getenv("MAC_SIGNING_KEY_NAME");
        if (key != null && !key.isBlank()) {
            arguments.addAll(List.of("--mac-sign", "--mac-signing-key-user-name", key));
        }
    }

    private void archive(Path made) throws IOException, InterruptedException {
        Path folder = made.getParent();
        Path file = facts.dist().resolve(name() + ".zip");
        Package.run(folder, windows
                ? List.of("tar.exe", "-a", "-c", "-f", file.toString(), made.getFileName().toString())
                : List.of("ditto", "-c", "-k", "--keepParent", made.toString(), file.toString()));
    }

    private String name() {
        return Facts.NAME + "-" + facts.label() + "-" + Facts.lower(facts.system()) + "-" + facts.architecture();
    }
}
