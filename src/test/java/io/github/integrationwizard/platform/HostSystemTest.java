package io.github.integrationwizard.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.integrationwizard.platform.SelfCheckItem.Answer;
import io.github.integrationwizard.platform.SelfCheckItem.State;
import io.github.integrationwizard.platform.SelfCheckItem.Topic;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostSystemTest {
    private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
    private final Map<String, String> environment = new HashMap<>(Map.of("DISPLAY", ":0"));
    private final Map<String, String> properties = new HashMap<>(Map.of("os.name", "Linux", "java.home", "/jdk"));
    private Optional<String> fonts = Optional.of("");

    @Test
    void aWindowNeedsADisplayAndGtk() throws IOException {
        assertThat(host().startupProblem()).contains(StartupProblem.NO_GTK);
        touch("/usr/lib/x86_64-linux-gnu/libgtk-3.so.0");
        assertThat(host().startupProblem()).isEmpty();
        environment.put("DISPLAY", " ");
        assertThat(host().startupProblem()).contains(StartupProblem.NO_DISPLAY);
        properties.put("glass.platform", "Headless");
        assertThat(host().startupProblem()).isEmpty();
    }

    @Test
    void gtkIsFoundWhereTheEnvironmentSays() throws IOException {
        touch("/nix/gtk/libgtk-3.so.0");
        environment.put("LD_LIBRARY_PATH", "/a::/nix/gtk");
        assertThat(host().startupProblem()).isEmpty();
    }

    @Test
    void otherSystemsBringWhatAWindowNeeds() {
        environment.clear();
        properties.put("os.name", "Windows 11");
        assertThat(host().startupProblem()).isEmpty();
        assertThat(host().lacksCharacters("ja")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"ja,'',true", "zh,'',true", "en,'',false", "ja,'IPAGothic,IPAゴシック\n',false", "ja,-,false"})
    void lettersAreMissingOnlyWhereTheSystemSaysSo(String language, String list, boolean missing) {
        fonts = Optional.ofNullable(list);
        assertThat(host().lacksCharacters(language)).isEqualTo(missing);
    }

    @Test
    void theSystemIsNotAskedWhereTheRecommendedFontIs() throws IOException {
        touch("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");
        assertThat(host().lacksCharacters("zh")).isFalse();
    }

    @Test
    void everyTopicIsToldOnceInOrder() throws IOException {
        assertThat(items()).extracting(SelfCheckItem::topic).containsExactly(Topic.values());
    }

    @Test
    void aCacheOfAnotherBuildIsAProblem() throws IOException {
        properties.put("integrationwizard.app", "/opt/app");
        touch("/opt/app/build-id", "0123\n");
        assertThat(fact(Topic.BUILD))
                .isEqualTo(new SelfCheckItem(Topic.BUILD, State.BAD, Answer.STALE, List.of("abcd", "0123")));
        touch("/opt/app/build-id", "abcd\n");
        assertThat(fact(Topic.BUILD).state()).isEqualTo(State.GOOD);
    }

    @Test
    void aFolderThatCannotBeIsAProblem() throws IOException {
        assertThat(fact(Topic.DATA_FOLDER).state()).isEqualTo(State.GOOD);
        touch("/home", "a file where a folder should be");
        assertThat(fact(Topic.DATA_FOLDER).answer()).isEqualTo(Answer.NOT_WRITABLE);
    }

    @Test
    void thePasswordOfAProxyIsNotTold() throws IOException {
        environment.put("https_proxy", "http://user:s3cret@p@proxy:3128");
        assertThat(fact(Topic.PROXY).values()).containsExactly("https_proxy=http://***@proxy:3128");
        properties.put("https.proxyHost", "proxy.example");
        properties.put("https.proxyPort", "8080");
        assertThat(fact(Topic.PROXY).values()).containsExactly("proxy.example:8080");
    }

    @Test
    void theTrustStoreIsTheJdksUnlessAnotherIsNamed() throws IOException {
        assertThat(fact(Topic.TRUST_STORE).state()).isEqualTo(State.BAD);
        touch("/jdk/lib/security/cacerts");
        assertThat(fact(Topic.TRUST_STORE).values()).containsExactly("/jdk/lib/security/cacerts");
        properties.put("javax.net.ssl.trustStore", "/missing");
        assertThat(fact(Topic.TRUST_STORE).state()).isEqualTo(State.BAD);
    }

    @Test
    void aCacheInMemoryIsSeen() throws IOException {
        Path maps = touch(
                "/maps",
                "7f00-7f01 r--p 00000000 fe:00 1 /opt/app/lib.so\n0080-0090 rw-p 00001000 fe:00 2 /opt/app/cli.aot\n");
        assertThat(StartupCache.isInUse(maps)).contains(true);
        assertThat(StartupCache.isInUse(touch("/other", "7f00-7f01 r--p 00000000 fe:00 1 /opt/app/lib.so\n")))
                .contains(false);
        assertThat(StartupCache.isInUse(files.getPath("/none"))).isEmpty();
    }

    private HostSystem host() {
        return new HostSystem(environment, properties::get, files, _ -> fonts);
    }

    private List<SelfCheckItem> items() {
        return new SelfCheck(
                        host(),
                        "1.0",
                        "abcd",
                        "ja",
                        Optional.of(files.getPath("/home/me/data")),
                        Optional.of(true),
                        Optional.empty())
                .items();
    }

    private SelfCheckItem fact(Topic topic) throws IOException {
        return items().stream()
                .filter(fact -> fact.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private Path touch(String path, String... content) throws IOException {
        Path file = files.getPath(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, String.join("", content));
    }
}
