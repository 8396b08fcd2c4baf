package io.github.integrationwizard.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.FileSystem;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {
    private static final Map<String, String> LINUX =
            Map.of("os.name", "Linux", "user.home", "/home/kim", "user.dir", "/srv/run");
    private static final Map<String, String> MAC =
            Map.of("os.name", "Mac OS X", "user.home", "/Users/kim", "user.dir", "/");
    private static final Map<String, String> WINDOWS =
            Map.of("os.name", "Windows 11", "user.home", "C:\\Users\\kim", "user.dir", "C:\\run");

    @Test
    void linuxKeepsDataWhereTheDesktopSaysOrInTheUsualPlace() {
        assertThat(home(LINUX, Map.of())).isEqualTo("/home/kim/.local/share/integration-wizard");
        assertThat(home(LINUX, Map.of("XDG_DATA_HOME", "/data"))).isEqualTo("/data/integration-wizard");
    }

    @Test
    void aRelativeOrBlankXdgFolderIsIgnored() {
        assertThat(home(LINUX, Map.of("XDG_DATA_HOME", "data"))).isEqualTo("/home/kim/.local/share/integration-wizard");
        assertThat(home(LINUX, Map.of("XDG_DATA_HOME", ""))).isEqualTo("/home/kim/.local/share/integration-wizard");
    }

    @Test
    void macKeepsDataInApplicationSupportWhateverXdgSays() {
        assertThat(home(MAC, Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo("/Users/kim/Library/Application Support/Integration Wizard");
    }

    @Test
    void windowsKeepsDataInRoamingAppData() {
        assertThat(home(WINDOWS, Map.of("APPDATA", "D:\\Roaming"))).isEqualTo("D:\\Roaming\\Integration Wizard");
        assertThat(home(WINDOWS, Map.of())).isEqualTo("C:\\Users\\kim\\AppData\\Roaming\\Integration Wizard");
    }

    @Test
    void theOverrideWinsEverywhere() {
        assertThat(home(LINUX, Map.of(Folders.OVERRIDE, "/keep/it/../here", "XDG_DATA_HOME", "/data")))
                .isEqualTo("/keep/here");
        assertThat(home(WINDOWS, Map.of(Folders.OVERRIDE, "E:\\keep", "APPDATA", "D:\\Roaming")))
                .isEqualTo("E:\\keep");
    }

    @Test
    void aRelativeOverrideCountsFromTheWorkingDirectory() {
        assertThat(home(LINUX, Map.of(Folders.OVERRIDE, "target/home"))).isEqualTo("/srv/run/target/home");
    }

    @Test
    void aBlankOverrideIsToldAndNeverReplacedByTheConvention() {
        assertThat(locate(LINUX, Map.of(Folders.OVERRIDE, " ")))
                .isEqualTo(new Folders.NotFound(Folders.Problem.EMPTY_OVERRIDE, " "));
    }

    @Test
    void anOverrideThatIsNoPathIsTold() {
        assertThat(locate(LINUX, Map.of(Folders.OVERRIDE, "a\0b")))
                .isEqualTo(new Folders.NotFound(Folders.Problem.NOT_A_PATH, "a\0b"));
    }

    @Test
    void aUserWithoutHomeIsTold() {
        assertThat(locate(Map.of("os.name", "Linux", "user.home", "?"), Map.of()))
                .isEqualTo(new Folders.NotFound(Folders.Problem.NO_HOME, ""));
        assertThat(locate(Map.of("os.name", "Linux"), Map.of()))
                .isEqualTo(new Folders.NotFound(Folders.Problem.NO_HOME, ""));
    }

    private static String home(Map<String, String> properties, Map<String, String> environment) {
        assertThat(locate(properties, environment)).isInstanceOf(Folders.Found.class);
        return ((Folders.Found) locate(properties, environment))
                .folders()
                .home()
                .toString();
    }

    private static Folders.Location locate(Map<String, String> properties, Map<String, String> environment) {
        boolean windows = properties.get("os.name").startsWith("Windows");
        FileSystem files = Jimfs.newFileSystem(windows ? Configuration.windows() : Configuration.unix());
        return Folders.locate(environment, properties::get, files);
    }
}
