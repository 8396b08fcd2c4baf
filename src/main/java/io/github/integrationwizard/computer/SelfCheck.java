package io.github.integrationwizard.computer;

import io.github.integrationwizard.computer.Fact.Answer;
import io.github.integrationwizard.computer.Fact.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What `--self-check` looks at: enough to tell, in a mail, why the program behaves as it does on one computer.
///
/// @param version the program's version
/// @param build the build that the running code says it is
/// @param language the tag of the language spoken
/// @param home the folder of kept data, empty when none can be named
/// @param cacheInUse whether the JVM runs from a start-up cache, empty when it does not tell
/// @param updates the address that is asked for a newer version, empty while that is off
public record SelfCheck(
        Computer computer,
        String version,
        String build,
        String language,
        Optional<Path> home,
        Optional<Boolean> cacheInUse,
        Optional<String> updates) {
    /// Variables that other programs take a proxy from; telling them helps where ours goes another way.
    private static final List<String> PROXIES = List.of("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY");

    /// Looks at everything.
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.good(Topic.VERSION, Answer.IS, version));
        facts.add(whichBuild());
        facts.add(cache());
        facts.add(Fact.good(Topic.JAVA, Answer.IS, text("java.runtime.version"), text("java.vendor")));
        facts.add(Fact.good(Topic.SYSTEM, Answer.IS, text("os.name"), text("os.version"), text("os.arch")));
        facts.add(Fact.good(Topic.LANGUAGE, Answer.IS, language, text("user.language"), text("native.encoding")));
        facts.add(dataFolder());
        facts.add(computer.programFolder()
                .map(folder -> Fact.good(Topic.PROGRAM_FOLDER, Answer.IS, folder.toString()))
                .orElseGet(() -> Fact.note(Topic.PROGRAM_FOLDER, Answer.NONE)));
        facts.add(display());
        facts.add(gtk());
        facts.add(font(Topic.FONT_JA, "ja"));
        facts.add(font(Topic.FONT_ZH, "zh"));
        facts.add(Fact.note(Topic.KEY_STORE, Answer.NOT_YET));
        facts.add(proxy());
        facts.add(trustStore());
        facts.add(updates
                .map(address -> Fact.good(Topic.UPDATES, Answer.IS, withoutPassword(address)))
                .orElseGet(() -> Fact.good(Topic.UPDATES, Answer.OFF)));
        return facts;
    }

    private String text(String property) {
        return Optional.ofNullable(computer.property().apply(property)).orElse("");
    }

    private Fact whichBuild() {
        Optional<String> packaged = computer.packagedBuild();
        if (packaged.isPresent() && !packaged.get().equals(build)) {
            return Fact.bad(Topic.BUILD, Answer.STALE, build, packaged.get());
        }
        return Fact.good(Topic.BUILD, Answer.IS, build);
    }

    private Fact cache() {
        if (computer.programFolder().isEmpty()) {
            return Fact.good(Topic.CACHE, Answer.NONE);
        }
        return cacheInUse
                .map(used -> used ? Fact.good(Topic.CACHE, Answer.IN_USE) : Fact.note(Topic.CACHE, Answer.NOT_IN_USE))
                .orElseGet(() -> Fact.note(Topic.CACHE, Answer.NOT_KNOWN));
    }

    private Fact dataFolder() {
        if (home.isEmpty()) {
            return Fact.bad(Topic.DATA_FOLDER, Answer.MISSING);
        }
        // The folder is made when something is kept: until then its nearest ancestor counts.
        Path there = home.get();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return Files.isDirectory(there) && Files.isWritable(there)
                ? Fact.good(Topic.DATA_FOLDER, Answer.IS, home.get().toString())
                : Fact.bad(Topic.DATA_FOLDER, Answer.NOT_WRITABLE, home.get().toString());
    }

    private Fact display() {
        if (!computer.isLinux()) {
            return Fact.good(Topic.DISPLAY, Answer.OF_SYSTEM);
        }
        return computer.display()
                .map(name -> Fact.good(Topic.DISPLAY, Answer.FOUND, name))
                .orElseGet(() -> Fact.note(Topic.DISPLAY, Answer.MISSING));
    }

    private Fact gtk() {
        if (!computer.isLinux()) {
            return Fact.good(Topic.GTK, Answer.OF_SYSTEM);
        }
        return computer.gtk()
                .map(file -> Fact.good(Topic.GTK, Answer.FOUND, file.toString()))
                .orElseGet(() -> Fact.note(Topic.GTK, Answer.MISSING));
    }

    private Fact font(Topic topic, String language) {
        if (!computer.isLinux()) {
            return Fact.good(topic, Answer.OF_SYSTEM);
        }
        return computer.font(language)
                .map(family -> family.isEmpty() ? Fact.note(topic, Answer.MISSING) : Fact.good(topic, Answer.FOUND, family))
                .orElseGet(() -> Fact.note(topic, Answer.NOT_KNOWN));
    }

    private Fact proxy() {
        String host = text("https.proxyHost");
        if (!host.isEmpty()) {
            return Fact.good(Topic.PROXY, Answer.IS, host + ":" + text("https.proxyPort"));
        }
        return PROXIES.stream()
                .flatMap(name -> computer.variable(name).map(value -> name + "=" + withoutPassword(value)).stream())
                .findFirst()
                .map(found -> Fact.note(Topic.PROXY, Answer.FOUND, found))
                .orElseGet(() -> Fact.good(Topic.PROXY, Answer.NONE));
    }

    /// Addresses may hold a name and a password before the host.
    static String withoutPassword(String address) {
        int start = address.indexOf("://");
        int from = start < 0 ? 0 : start + 3;
        int at = address.lastIndexOf('@');
        return at < from ? address : address.substring(0, from) + "***" + address.substring(at);
    }

    private Fact trustStore() {
        String own = text("javax.net.ssl.trustStore");
        Stream<Optional<Path>> places = own.isEmpty()
                ? Stream.of("jssecacerts", "cacerts").map(name -> computer.path(text("java.home"))
                        .map(home -> home.resolve("lib").resolve("security").resolve(name)))
                : Stream.of(computer.path(own));
        return places.flatMap(Optional::stream)
                .filter(Files::isReadable)
                .findFirst()
                .map(file -> Fact.good(Topic.TRUST_STORE, Answer.IS, file.toString()))
                .orElseGet(() -> Fact.bad(Topic.TRUST_STORE, Answer.MISSING, own));
    }
}
