import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes packages for Windows and macOS with jpackage: an image with two launchers and trained caches, and from that
/// image the installer and a portable archive.
///
/// An `.msi` gives its files new times, so a program that it installs starts without the cache.
final class Installer {
    private final PackageFacts facts;
    private final Image image;
    private final boolean windows;

    Installer(PackageFacts facts, Image image) {
        this.facts = facts;
        this.image = image;
        this.windows = facts.system() == PackageFacts.System.WINDOWS;
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
                PackageFacts.WINDOW_NAME,
                "--app-version",
                number(),
                "--vendor",
                PackageFacts.WINDOW_NAME,
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
                PackageFacts.MAIN_CLASS,
                "--add-launcher",
                PackageFacts.NAME + "=" + second));
        if (!windows) {
            arguments.addAll(List.of("--mac-package-identifier", "io.github.integrationwizard"));
        }
        Image.tool("jpackage", arguments.toArray(String[]::new));
        Path made = image.work().resolve("jpackage").resolve(PackageFacts.WINDOW_NAME + (windows ? "" : ".app"));
        Path app = windows ? made.resolve("app") : made.resolve("Contents/app");
        configure(app.resolve(PackageFacts.WINDOW_NAME + ".cfg"), true);
        configure(app.resolve(PackageFacts.NAME + ".cfg"), false);
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

    /// The version number in the metadata of the package. macOS rejects one that begins with 0; file names have the
    /// real version.
    private String number() {
        return windows ? facts.version() : facts.version().replaceFirst("^0\\.", "1.");
    }

    /// Writes the class path in its order and the flags of each launcher; jpackage would list the jars in the order of
    /// the folder.
    private void configure(Path file, boolean window) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("[Application]");
        facts.classPath().forEach(jar -> lines.add("app.classpath=$APPDIR/" + jar));
        lines.add("app.mainclass=" + PackageFacts.MAIN_CLASS);
        lines.add("");
        lines.add("[JavaOptions]");
        lines.add("java-options=-XX:AOTCache=$APPDIR/" + PackageFacts.cacheName(window));
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
        // A newer version finds and replaces the older one by this id, so it must never change.
        Image.tool(
                "jpackage",
                "--type",
                "msi",
                "--app-image",
                made.toString(),
                "--name",
                PackageFacts.WINDOW_NAME,
                "--app-version",
                number(),
                "--vendor",
                PackageFacts.WINDOW_NAME,
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

    /// Without jpackage, which would copy the image again and give its files new times.
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
                        PackageFacts.WINDOW_NAME,
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

    /// Last, because a signature seals every file of the image. Apple's processors run only signed code, so without a
    /// key the signature is an ad-hoc one.
    private void signImage(Path made) throws IOException, InterruptedException {
        if (windows) {
            signForWindows(
                    List.of(made.resolve(PackageFacts.WINDOW_NAME + ".exe"), made.resolve(PackageFacts.NAME + ".exe")));
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

    /// Uses the certificate with that thumbprint in the user's own store, so that this program handles no password.
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
                // jpackage creates read-only launchers.
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
        return PackageFacts.NAME + "-" + facts.label() + "-" + PackageFacts.lower(facts.system()) + "-"
                + facts.architecture();
    }
}
