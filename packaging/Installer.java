import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Packages for Windows and macOS, by jpackage: an image with two launchers, the caches trained into it, and from that
/// image the installer and a portable archive.
///
/// An `.msi` gives its files times of its own, so that what it installs starts without the cache.
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
        var caches = new Caches(facts, image);
        caches.train();
        Path second = image.work().resolve("console.properties");
        Files.writeString(second, "win-console=true\nwin-shortcut=false\nwin-menu=false\n");
        var arguments = new ArrayList<>(List.of(
                "--type",
                "app-image",
                "--name",
                Facts.WINDOW_NAME,
                "--app-version",
                number(),
                "--vendor",
                Facts.WINDOW_NAME,
                "--icon",
                icon.toString(),
                "--dest",
                image.work().resolve("jpackage").toString(),
                "--input",
                image.app().toString(),
                "--runtime-image",
                image.runtime().toString(),
                "--main-jar",
                facts.jar().getFileName().toString(),
                "--main-class",
                Facts.MAIN_CLASS,
                "--add-launcher",
                Facts.NAME + "=" + second));
        if (!windows) {
            arguments.addAll(List.of("--mac-package-identifier", "io.github.integrationwizard"));
        }
        Image.tool("jpackage", arguments.toArray(String[]::new));
        Path made = image.work().resolve("jpackage").resolve(Facts.WINDOW_NAME + (windows ? "" : ".app"));
        Path app = windows ? made.resolve("app") : made.resolve("Contents/app");
        configure(app.resolve(Facts.WINDOW_NAME + ".cfg"), true);
        configure(app.resolve(Facts.NAME + ".cfg"), false);
        copyNotices(windows ? made : made.resolve("Contents/Resources"));
        caches.checkCopy(app, windows ? made.resolve("runtime") : made.resolve("Contents/runtime/Contents/Home"));
        signImage(made);
        if (windows) {
            installForWindows(made);
        } else {
            installForMac(made);
        }
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
        facts.classPath().forEach(jar -> lines.add("app.classpath=$APPDIR/" + jar));
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

    private void installForWindows(Path made) throws IOException, InterruptedException {
        // The id is that by which a newer version finds the older one and replaces it: never to be changed.
        Image.tool(
                "jpackage",
                "--type",
                "msi",
                "--app-image",
                made.toString(),
                "--name",
                Facts.WINDOW_NAME,
                "--app-version",
                number(),
                "--vendor",
                Facts.WINDOW_NAME,
                "--dest",
                image.work().resolve("installer").toString(),
                "--win-upgrade-uuid",
                "6f1a8c0e-6f0f-4b52-9d5e-0a2f6c2a9b11",
                "--win-menu",
                "--win-shortcut-prompt",
                "--win-per-user-install",
                "--win-dir-chooser");
        Path file = facts.dist().resolve(name() + ".msi");
        try (Stream<Path> files = Files.list(image.work().resolve("installer"))) {
            Files.move(files.findFirst().orElseThrow(), file);
        }
        signForWindows(List.of(file));
    }

    /// Without jpackage, which would copy the image once more and give its files new times.
    private void installForMac(Path made) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(image.work().resolve("volume"));
        Files.createSymbolicLink(folder.resolve("Applications"), Path.of("/Applications"));
        Package.run(
                image.work(),
                List.of(
                        "ditto",
                        made.toString(),
                        folder.resolve(made.getFileName()).toString()));
        Path file = facts.dist().resolve(name() + ".dmg");
        Package.run(
                image.work(),
                List.of(
                        "hdiutil",
                        "create",
                        "-volname",
                        Facts.WINDOW_NAME,
                        "-srcfolder",
                        folder.toString(),
                        "-fs",
                        "HFS+",
                        "-format",
                        "UDZO",
                        file.toString()));
        if (macKey().isPresent()) {
            Package.run(image.work(), List.of("codesign", "--sign", macKey().get(), "--timestamp", file.toString()));
        }
    }

    /// Only now, because a signature seals every file of the image. Apple's processors start nothing without one, so
    /// without a key it is one that names nobody.
    private void signImage(Path made) throws IOException, InterruptedException {
        if (windows) {
            signForWindows(List.of(made.resolve(Facts.WINDOW_NAME + ".exe"), made.resolve(Facts.NAME + ".exe")));
        } else if (macKey().isPresent()) {
            Image.tool(
                    "jpackage",
                    "--type",
                    "app-image",
                    "--app-image",
                    made.toString(),
                    "--mac-sign",
                    "--mac-signing-key-user-name",
                    macKey().get());
        } else {
            Package.run(image.work(), List.of("codesign", "--force", "--deep", "--sign", "-", made.toString()));
        }
    }

    private static Optional<String> macKey() {
        return variable("MAC_SIGNING_KEY_NAME");
    }

    /// With the certificate of that thumbprint in the user's own store, so that no password passes through here.
    private void signForWindows(List<Path> files) throws IOException, InterruptedException {
        Optional<String> thumbprint = variable("WINDOWS_SIGNING_THUMBPRINT");
        if (thumbprint.isPresent()) {
            var command = new ArrayList<>(List.of(
                    "signtool",
                    "sign",
                    "/sha1",
                    thumbprint.get(),
                    "/fd",
                    "SHA256",
                    "/tr",
                    "http://timestamp.digicert.com",
                    "/td",
                    "SHA256"));
            for (Path file : files) {
                // jpackage writes its launchers read-only.
                file.toFile().setWritable(true);
                command.add(file.toString());
            }
            Package.run(image.work(), command);
        }
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    private void archive(Path made) throws IOException, InterruptedException {
        Path folder = made.getParent();
        Path file = facts.dist().resolve(name() + ".zip");
        Package.run(
                folder,
                windows
                        ? List.of(
                                "tar.exe",
                                "-a",
                                "-c",
                                "-f",
                                file.toString(),
                                made.getFileName().toString())
                        : List.of("ditto", "-c", "-k", "--keepParent", made.toString(), file.toString()));
    }

    private String name() {
        return Facts.NAME + "-" + facts.label() + "-" + Facts.lower(facts.system()) + "-" + facts.architecture();
    }
}
