package io.github.integrationwizard.platform;

import io.github.integrationwizard.platform.SelfCheckItem.Answer;
import io.github.integrationwizard.platform.SelfCheckItem.Topic;
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
        HostSystem computer,
        String version,
        String build,
        String language,
        Optional<Path> home,
        Optional<Boolean> cacheInUse,
        Optional<String> updates) {
    /// Variables that other programs take a proxy from; telling them helps where ours goes another way.
    private static final List<String> PROXIES =
            List.of("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY");

    /// Looks at everything.
    public List<SelfCheckItem> facts() {
        var facts = new ArrayList<SelfCheckItem>();
        facts.add(SelfCheckItem.good(Topic.VERSION, Answer.IS, version));
        facts.add(whichBuild());
        facts.add(cache());
        facts.add(SelfCheckItem.good(Topic.JAVA, Answer.IS, text("java.runtime.version"), text("java.vendor")));
        facts.add(SelfCheckItem.good(Topic.SYSTEM, Answer.IS, text("os.name"), text("os.version"), text("os.arch")));
        facts.add(SelfCheckItem.good(
                Topic.LANGUAGE, Answer.IS, language, text("user.language"), text("native.encoding")));
        facts.add(dataFolder());
        facts.add(computer.programFolder()
                .map(folder -> SelfCheckItem.good(Topic.PROGRAM_FOLDER, Answer.IS, folder.toString()))
                .orElseGet(() -> SelfCheckItem.note(Topic.PROGRAM_FOLDER, Answer.NONE)));
        facts.add(display());
        facts.add(gtk());
        facts.add(font(Topic.FONT_JA, "ja"));
        facts.add(font(Topic.FONT_ZH, "zh"));
        facts.add(SelfCheckItem.note(Topic.KEY_STORE, Answer.NOT_YET));
        facts.add(proxy());
        facts.add(trustStore());
        facts.add(updates.map(address -> SelfCheckItem.good(Topic.UPDATES, Answer.IS, withoutPassword(address)))
                .orElseGet(() -> SelfCheckItem.good(Topic.UPDATES, Answer.OFF)));
        return facts;
    }

    private String text(String property) {
        return Optional.ofNullable(computer.property().apply(property)).orElse("");
    }

    private SelfCheckItem whichBuild() {
        Optional<String> packaged = computer.packagedBuild();
        if (packaged.isPresent() && !packaged.get().equals(build)) {
            return SelfCheckItem.bad(Topic.BUILD, Answer.STALE, build, packaged.get());
        }
        return SelfCheckItem.good(Topic.BUILD, Answer.IS, build);
    }

    private SelfCheckItem cache() {
        if (computer.programFolder().isEmpty()) {
            return SelfCheckItem.good(Topic.CACHE, Answer.NONE);
        }
        return cacheInUse
                .map(used -> used
                        ? SelfCheckItem.good(Topic.CACHE, Answer.IN_USE)
                        : SelfCheckItem.note(Topic.CACHE, Answer.NOT_IN_USE))
                .orElseGet(() -> SelfCheckItem.note(Topic.CACHE, Answer.NOT_KNOWN));
    }

    private SelfCheckItem dataFolder() {
        if (home.isEmpty()) {
            return SelfCheckItem.bad(Topic.DATA_FOLDER, Answer.MISSING);
        }
        // The folder is made when something is kept: until then its nearest ancestor counts.
        Path there = home.get();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return Files.isDirectory(there) && Files.isWritable(there)
                ? SelfCheckItem.good(Topic.DATA_FOLDER, Answer.IS, home.get().toString())
                : SelfCheckItem.bad(
                        Topic.DATA_FOLDER, Answer.NOT_WRITABLE, home.get().toString());
    }

    private SelfCheckItem display() {
        if (!computer.isLinux()) {
            return SelfCheckItem.good(Topic.DISPLAY, Answer.OF_SYSTEM);
        }
        return computer.display()
                .map(name -> SelfCheckItem.good(Topic.DISPLAY, Answer.FOUND, name))
                .orElseGet(() -> SelfCheckItem.note(Topic.DISPLAY, Answer.MISSING));
    }

    private SelfCheckItem gtk() {
        if (!computer.isLinux()) {
            return SelfCheckItem.good(Topic.GTK, Answer.OF_SYSTEM);
        }
        return computer.gtk()
                .map(file -> SelfCheckItem.good(Topic.GTK, Answer.FOUND, file.toString()))
                .orElseGet(() -> SelfCheckItem.note(Topic.GTK, Answer.MISSING));
    }

    private SelfCheckItem font(Topic topic, String language) {
        if (!computer.isLinux()) {
            return SelfCheckItem.good(topic, Answer.OF_SYSTEM);
        }
        return computer.font(language)
                .map(family -> family.isEmpty()
                        ? SelfCheckItem.note(topic, Answer.MISSING)
                        : SelfCheckItem.good(topic, Answer.FOUND, family))
                .orElseGet(() -> SelfCheckItem.note(topic, Answer.NOT_KNOWN));
    }

    private SelfCheckItem proxy() {
        String host = text("https.proxyHost");
        if (!host.isEmpty()) {
            return SelfCheckItem.good(Topic.PROXY, Answer.IS, host + ":" + text("https.proxyPort"));
        }
        return PROXIES.stream()
                .flatMap(name -> computer.variable(name).map(value -> name + "=" + withoutPassword(value)).stream())
                .findFirst()
                .map(found -> SelfCheckItem.note(Topic.PROXY, Answer.FOUND, found))
                .orElseGet(() -> SelfCheckItem.good(Topic.PROXY, Answer.NONE));
    }

    /// Addresses may hold a name and a password before the host.
    static String withoutPassword(String address) {
        int start = address.indexOf("://");
        int from = start < 0 ? 0 : start + 3;
        int at = address.lastIndexOf('@');
        return at < from ? address : address.substring(0, from) + "***" + address.substring(at);
    }

    private SelfCheckItem trustStore() {
        String own = text("javax.net.ssl.trustStore");
        Stream<Optional<Path>> places = own.isEmpty()
                ? Stream.of("jssecacerts", "cacerts")
                        .map(name -> computer.path(text("java.home"))
                                .map(home ->
                                        home.resolve("lib").resolve("security").resolve(name)))
                : Stream.of(computer.path(own));
        return places.flatMap(Optional::stream)
                .filter(Files::isReadable)
                .findFirst()
                .map(file -> SelfCheckItem.good(Topic.TRUST_STORE, Answer.IS, file.toString()))
                .orElseGet(() -> SelfCheckItem.bad(Topic.TRUST_STORE, Answer.MISSING, own));
    }
}
