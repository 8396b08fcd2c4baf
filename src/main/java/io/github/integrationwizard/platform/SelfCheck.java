package io.github.integrationwizard.platform;

import io.github.integrationwizard.platform.SelfCheckItem.Answer;
import io.github.integrationwizard.platform.SelfCheckItem.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Collects what `--self-check` reports: enough to explain by email why the program behaves as it does on one computer.
///
/// @param version the version of the program
/// @param build the build id of the running code
/// @param language the tag of the current language
/// @param home the data folder; empty if it cannot be determined
/// @param cacheInUse whether the JVM runs from a start-up cache; empty if unknown
/// @param updates the address of the update file; empty while update checks are off
public record SelfCheck(
        HostSystem host,
        String version,
        String build,
        String language,
        Optional<Path> home,
        Optional<Boolean> cacheInUse,
        Optional<String> updates) {
    /// Variables from which other programs read their proxy. Reporting them helps if our connections take another
    /// route.
    private static final List<String> PROXIES =
            List.of("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY");

    /// Runs all items, in the order of [SelfCheckItem.Topic].
    public List<SelfCheckItem> items() {
        var items = new ArrayList<SelfCheckItem>();
        items.add(SelfCheckItem.good(Topic.VERSION, Answer.IS, version));
        items.add(buildItem());
        items.add(cache());
        items.add(SelfCheckItem.good(Topic.JAVA, Answer.IS, text("java.runtime.version"), text("java.vendor")));
        items.add(SelfCheckItem.good(Topic.SYSTEM, Answer.IS, text("os.name"), text("os.version"), text("os.arch")));
        items.add(SelfCheckItem.good(
                Topic.LANGUAGE, Answer.IS, language, text("user.language"), text("native.encoding")));
        items.add(dataFolder());
        items.add(host.programFolder()
                .map(folder -> SelfCheckItem.good(Topic.PROGRAM_FOLDER, Answer.IS, folder.toString()))
                .orElseGet(() -> SelfCheckItem.note(Topic.PROGRAM_FOLDER, Answer.NONE)));
        items.add(display());
        items.add(gtk());
        items.add(font(Topic.FONT_JA, "ja"));
        items.add(font(Topic.FONT_ZH, "zh"));
        items.add(SelfCheckItem.note(Topic.KEY_STORE, Answer.NOT_YET));
        items.add(proxy());
        items.add(trustStore());
        items.add(updates.map(address -> SelfCheckItem.good(Topic.UPDATES, Answer.IS, withoutPassword(address)))
                .orElseGet(() -> SelfCheckItem.good(Topic.UPDATES, Answer.OFF)));
        return items;
    }

    private String text(String property) {
        return Optional.ofNullable(host.property().apply(property)).orElse("");
    }

    private SelfCheckItem buildItem() {
        Optional<String> packaged = host.packagedBuild();
        if (packaged.isPresent() && !packaged.get().equals(build)) {
            return SelfCheckItem.bad(Topic.BUILD, Answer.STALE, build, packaged.get());
        }
        return SelfCheckItem.good(Topic.BUILD, Answer.IS, build);
    }

    private SelfCheckItem cache() {
        if (host.programFolder().isEmpty()) {
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
        // The folder is created at the first save; until then its nearest existing ancestor is checked.
        Path existing = home.get();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return Files.isDirectory(existing) && Files.isWritable(existing)
                ? SelfCheckItem.good(Topic.DATA_FOLDER, Answer.IS, home.get().toString())
                : SelfCheckItem.bad(
                        Topic.DATA_FOLDER, Answer.NOT_WRITABLE, home.get().toString());
    }

    private SelfCheckItem display() {
        if (!host.isLinux()) {
            return SelfCheckItem.good(Topic.DISPLAY, Answer.OF_SYSTEM);
        }
        return host.display()
                .map(name -> SelfCheckItem.good(Topic.DISPLAY, Answer.FOUND, name))
                .orElseGet(() -> SelfCheckItem.note(Topic.DISPLAY, Answer.MISSING));
    }

    private SelfCheckItem gtk() {
        if (!host.isLinux()) {
            return SelfCheckItem.good(Topic.GTK, Answer.OF_SYSTEM);
        }
        return host.gtk()
                .map(file -> SelfCheckItem.good(Topic.GTK, Answer.FOUND, file.toString()))
                .orElseGet(() -> SelfCheckItem.note(Topic.GTK, Answer.MISSING));
    }

    private SelfCheckItem font(Topic topic, String language) {
        if (!host.isLinux()) {
            return SelfCheckItem.good(topic, Answer.OF_SYSTEM);
        }
        return host.font(language)
                .map(family -> family.isEmpty()
                        ? SelfCheckItem.note(topic, Answer.MISSING)
                        : SelfCheckItem.good(topic, Answer.FOUND, family))
                .orElseGet(() -> SelfCheckItem.note(topic, Answer.NOT_KNOWN));
    }

    private SelfCheckItem proxy() {
        String proxyHost = text("https.proxyHost");
        if (!proxyHost.isEmpty()) {
            return SelfCheckItem.good(Topic.PROXY, Answer.IS, proxyHost + ":" + text("https.proxyPort"));
        }
        return PROXIES.stream()
                .flatMap(name -> host.variable(name).map(value -> name + "=" + withoutPassword(value)).stream())
                .findFirst()
                .map(found -> SelfCheckItem.note(Topic.PROXY, Answer.FOUND, found))
                .orElseGet(() -> SelfCheckItem.good(Topic.PROXY, Answer.NONE));
    }

    /// The address without user name and password, which may precede the host.
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
                        .map(name -> host.path(text("java.home"))
                                .map(home ->
                                        home.resolve("lib").resolve("security").resolve(name)))
                : Stream.of(host.path(own));
        return places.flatMap(Optional::stream)
                .filter(Files::isReadable)
                .findFirst()
                .map(file -> SelfCheckItem.good(Topic.TRUST_STORE, Answer.IS, file.toString()))
                .orElseGet(() -> SelfCheckItem.bad(Topic.TRUST_STORE, Answer.MISSING, own));
    }
}
