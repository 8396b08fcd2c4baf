import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes packages for Linux: a portable archive, a .deb and an .rpm. No package runs a script during installation:
/// everything a desktop needs is a file in a standard place, which package managers install, update and remove.
final class Linux {
    private static final String INSTALLED = "/opt/" + PackageFacts.NAME;
    private static final String APP_ID = "io.github.integrationwizard";
    private static final Path TEMPLATES = PackageFacts.HERE.resolve("linux");

    private final PackageFacts facts;
    private final Image image;
    private final Path share;

    Linux(PackageFacts facts, Image image) {
        this.facts = facts;
        this.image = image;
        this.share = image.root().resolve("share");
    }

    /// The launcher of the portable archive, which determines its own location.
    void addLauncher() throws IOException {
        writeLauncher(image.root().resolve("bin").resolve(PackageFacts.NAME), "");
    }

    private void writeLauncher(Path file, String root) throws IOException {
        String script = Files.readString(TEMPLATES.resolve("launcher.sh"))
                .replace("@ROOT@", root)
                .replace("@CLI@", command(false))
                .replace("@WINDOW@", command(true));
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String command(boolean window) throws IOException {
        var words = new ArrayList<String>();
        words.add("-XX:AOTCache=\"$app/" + PackageFacts.cacheName(window) + "\"");
        facts.flags(window).forEach(flag -> words.add("'" + flag + "'"));
        words.add("-Dintegrationwizard.app=\"$app\"");
        words.add("-cp");
        words.add(facts.classPath().stream().map(jar -> "$app/" + jar).collect(Collectors.joining(":", "\"", "\"")));
        words.add(PackageFacts.MAIN_CLASS);
        return String.join(" ", words);
    }

    /// The files for desktops and shells, shared by all package formats.
    void addShared() throws IOException, InterruptedException {
        copy(TEMPLATES.resolve(APP_ID + ".desktop"), share.resolve("applications/" + APP_ID + ".desktop"));
        Path metainfo = share.resolve("metainfo/" + APP_ID + ".metainfo.xml");
        copy(TEMPLATES.resolve(APP_ID + ".metainfo.xml"), metainfo);
        Files.writeString(
                metainfo,
                Files.readString(metainfo)
                        .replace("@VERSION@", facts.version())
                        .replace("@DATE@", PackageFacts.TIME.toString().substring(0, 10)));
        Path icons = share.resolve("icons/hicolor");
        copy(PackageFacts.HERE.resolve("icon/icon.svg"), icons.resolve("scalable/apps/" + PackageFacts.NAME + ".svg"));
        for (int size : Icons.SIZES) {
            copy(Icons.png(size), icons.resolve(size + "x" + size + "/apps/" + PackageFacts.NAME + ".png"));
        }
        Files.createDirectories(share.resolve("completions"));
        for (String shell : List.of("bash", "zsh")) {
            Path file = share.resolve("completions/" + PackageFacts.NAME + "." + shell);
            var builder = new ProcessBuilder(
                    image.root().resolve("bin").resolve(PackageFacts.NAME).toString(), "completion", shell);
            builder.environment()
                    .put(
                            "INTEGRATION_WIZARD_HOME",
                            image.work().resolve("rehearsal").toString());
            builder.environment().put("LC_ALL", "C");
            Process process = builder.redirectOutput(file.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException("no completion for " + shell);
            }
        }
    }

    void makeArchive() throws IOException, InterruptedException {
        String file = PackageFacts.NAME + "-" + facts.label() + "-linux-" + facts.architecture() + ".tar.gz";
        Package.run(
                image.work(),
                List.of(
                        "tar",
                        "--sort=name",
                        "--owner=0",
                        "--group=0",
                        "--numeric-owner",
                        "--mtime=" + PackageFacts.TIME,
                        "-czf",
                        facts.dist().resolve(file).toString(),
                        PackageFacts.NAME));
    }

    void makeDeb() throws IOException, InterruptedException {
        if (!Package.has("dpkg-deb")) {
            skip(".deb", "dpkg-deb");
            return;
        }
        Path tree = tree("deb", "usr/share/zsh/vendor-completions/_" + PackageFacts.NAME);
        long size;
        try (Stream<Path> all = Files.walk(tree)) {
            size = all.filter(file -> Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                    .mapToLong(file -> (file.toFile().length() + 4095) / 4096 * 4)
                    .sum();
        }
        String architecture = facts.architecture().equals("x64") ? "amd64" : facts.architecture();
        write(tree.resolve("DEBIAN/control"), TEMPLATES.resolve("control"), architecture, Long.toString(size));
        Path file = facts.dist().resolve(PackageFacts.NAME + "_" + facts.label() + "_" + architecture + ".deb");
        Package.run(
                image.work(),
                List.of("dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", tree.toString(), file.toString()));
    }

    void makeRpm() throws IOException, InterruptedException {
        if (!Package.has("rpmbuild")) {
            skip(".rpm", "rpmbuild");
            return;
        }
        Path tree = tree("rpm", "usr/share/zsh/site-functions/_" + PackageFacts.NAME);
        String architecture = facts.architecture().equals("x64") ? "x86_64" : "aarch64";
        Path spec = image.work().resolve(PackageFacts.NAME + ".spec");
        write(spec, TEMPLATES.resolve("rpm.spec"), architecture, "");
        Path top = Files.createDirectories(image.work().resolve("rpmbuild"));
        Package.run(
                image.work(),
                List.of(
                        "rpmbuild",
                        "-bb",
                        "--quiet",
                        "--target",
                        architecture,
                        "--define",
                        "_topdir " + top,
                        "--define",
                        "_rpmdir " + top,
                        "--define",
                        "_rpmfilename package.rpm",
                        "--define",
                        "tree " + tree,
                        spec.toString()));
        Files.move(
                top.resolve("package.rpm"),
                facts.dist().resolve(PackageFacts.NAME + "-" + facts.label() + "." + architecture + ".rpm"));
    }

    private static void skip(String what, String program) {
        java.lang.System.out.println("No " + what + ": " + program + " is not installed.");
    }

    private void write(Path to, Path template, String architecture, String size) throws IOException {
        Files.createDirectories(to.getParent());
        Files.writeString(
                to,
                Files.readString(template)
                        .replace("@VERSION@", facts.label().replace('-', '~'))
                        .replace("@ARCHITECTURE@", architecture)
                        .replace("@SIZE@", size));
    }

    /// The files as they will be installed. They are hard links to the image, because nothing writes to them
    /// afterwards.
    private Path tree(String form, String zsh) throws IOException {
        Path tree = image.work().resolve(form);
        Path installed = tree.resolve(INSTALLED.substring(1));
        try (Stream<Path> all = Files.walk(image.root())) {
            for (Path from : all.filter(path -> !path.startsWith(share)).toList()) {
                Path to = installed.resolve(image.root().relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.createLink(to, from);
                }
            }
        }
        Path launcher = installed.resolve("bin").resolve(PackageFacts.NAME);
        Files.delete(launcher);
        writeLauncher(launcher, INSTALLED);
        Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(
                tree.resolve("usr/bin").resolve(PackageFacts.NAME),
                Path.of("../../" + INSTALLED.substring(1), "bin", PackageFacts.NAME));
        for (String folder : List.of("applications", "metainfo", "icons")) {
            try (Stream<Path> all = Files.walk(share.resolve(folder))) {
                for (Path from : all.filter(Files::isRegularFile).toList()) {
                    copy(
                            from,
                            tree.resolve("usr/share")
                                    .resolve(share.relativize(from).toString()));
                }
            }
        }
        copy(
                share.resolve("completions/" + PackageFacts.NAME + ".bash"),
                tree.resolve("usr/share/bash-completion/completions/" + PackageFacts.NAME));
        copy(share.resolve("completions/" + PackageFacts.NAME + ".zsh"), tree.resolve(zsh));
        copy(TEMPLATES.resolve("copyright"), tree.resolve("usr/share/doc/" + PackageFacts.NAME + "/copyright"));
        // Independent of the umask of the build: all users may read, only the owner may write.
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                boolean execute = Files.isDirectory(path)
                        || Files.isExecutable(path) && !path.toString().endsWith(".so");
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(execute ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
        return tree;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
