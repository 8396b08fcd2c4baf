package io.github.integrationwizard.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.github.integrationwizard.gui.widget.nav.Sheet;
import io.github.integrationwizard.support.Classes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rooms of the program, and who may enter which. Rules over rooms that are not built yet hold until they are.
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
    private static final String ROOT = "io.github.integrationwizard";
    private static final String[] PROVIDERS = {"aws", "azure", "alibaba", "vpc"};

    @Test
    void theClassesAreThere() {
        assertThat(Classes.ours()).hasSizeGreaterThan(50);
    }

    private static String room(String name) {
        return ROOT + "." + name + "..";
    }

    private static DescribedPredicate<JavaClass> insideAnyOf(String... rooms) {
        return resideInAnyPackage(Stream.of(rooms).map(ArchitectureTest::room).toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> oursOutside(String... rooms) {
        return resideInAPackage(ROOT + "..").and(not(insideAnyOf(rooms)));
    }

    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(Classes.ours());
    }

    @Test
    void coreKnowsNothingOfOurs() {
        hold(noClasses()
                .that(insideAnyOf("core"))
                .should()
                .dependOnClassesThat(oursOutside("core"))
                .because("every arrow points at the core, so it can be understood and tested alone"));
    }

    @Test
    void coreStandsOnTheJdkAndJacksonsStreamsAlone() {
        hold(classes()
                .that(insideAnyOf("core"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                ROOT + ".core..",
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.io..",
                                "java.math..",
                                "java.nio.charset..",
                                "java.text..",
                                "com.fasterxml.jackson.core..")
                        .or(equivalentTo(java.net.URI.class))
                        .or(equivalentTo(java.security.MessageDigest.class))
                        .or(equivalentTo(java.security.NoSuchAlgorithmException.class)))
                .because("the core is the part that outlives libraries, screens and services"));
    }

    @Test
    void writersOfTemplatesKnowTextsAlone() {
        hold(noClasses()
                .that(insideAnyOf("core.template"))
                .should()
                .dependOnClassesThat(oursOutside("core.template", "core.policy"))
                .because("every provider writes its templates and scripts with them, each for things of its own"));
    }

    @Test
    void failuresKnowNothingOfOurs() {
        hold(noClasses()
                .that(insideAnyOf("core.failure"))
                .should()
                .dependOnClassesThat(oursOutside("core.failure"))
                .because(
                        "live checks and the explanation of pasted errors share them, and neither leads to the other"));
    }

    @Test
    void checksKnowNoProviderAndNoReportFile() {
        hold(
                noClasses()
                        .that(insideAnyOf("core.check"))
                        .should()
                        .dependOnClassesThat(oursOutside("core.check", "core.failure", "core.form"))
                        .because(
                                "a result is a plain value over findings and failures, whoever made it and wherever it is kept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws", "azure", "alibaba", "vpc"})
    void providersDoNotKnowEachOther(String provider) {
        String[] others =
                Stream.of(PROVIDERS).filter(other -> !other.equals(provider)).toArray(String[]::new);
        hold(noClasses()
                .that(insideAnyOf(provider))
                .should()
                .dependOnClassesThat(insideAnyOf(others))
                .because("a provider can be added, changed or dropped without a look at another"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws", "azure", "alibaba", "vpc"})
    void theOfflineHalfOfAProviderSeesTheCoreAlone(String provider) {
        hold(noClasses()
                .that(insideAnyOf(provider))
                .and(not(insideAnyOf(provider + ".live")))
                .should()
                .dependOnClassesThat(oursOutside("core", provider).or(insideAnyOf(provider + ".live")))
                .because("rules and artifacts work with no network, no SDK and no words"));
    }

    @Test
    void textAndStoreSeeTheCoreAlone() {
        hold(noClasses()
                .that(insideAnyOf("text"))
                .should()
                .dependOnClassesThat(oursOutside("core", "text"))
                .because("words are for codes of the core, whoever shows them"));
        hold(noClasses()
                .that(insideAnyOf("store"))
                .should()
                .dependOnClassesThat(oursOutside("core", "store", "input"))
                .because("what is kept must be readable without knowing a provider or a screen"));
    }

    @Test
    void readingFilesThatPeopleHandInSeesTheCoreAlone() {
        hold(noClasses()
                .that(insideAnyOf("input"))
                .should()
                .dependOnClassesThat(oursOutside("core", "input"))
                .because("window, command line and store read such files by one rule, whatever is in them"));
    }

    @Test
    void jsonKnowsNothingElseOfTheCore() {
        hold(noClasses()
                .that(insideAnyOf("core.json"))
                .should()
                .dependOnClassesThat(oursOutside("core.json"))
                .because("policies, pasted texts, answers of clouds and stored files are all read with it"));
    }

    @Test
    void onlyTheJsonRoomReadsJson() {
        hold(noClasses()
                .that(oursOutside("core.json"))
                .and(notLive())
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.fasterxml.jackson.databind..")
                        .or(equivalentTo(com.fasterxml.jackson.core.JsonParser.class)))
                .because(
                        "what is strict, and how large a text may be, is decided once; and databind costs start time"));
    }

    @Test
    void theOfflineHalfOfTheControlPlaneSeesTheCoreAlone() {
        hold(noClasses()
                .that(insideAnyOf("zilliz"))
                .and(not(insideAnyOf("zilliz.live")))
                .should()
                .dependOnClassesThat(oursOutside("core", "zilliz").or(insideAnyOf("zilliz.live")))
                .because("calls that are run by hand are told to both front ends, without network"));
    }

    @Test
    void theStoreNeverSeesCredentials() {
        hold(noClasses()
                .that(insideAnyOf("store"))
                .should()
                .dependOnClassesThat(insideAnyOf("credentials"))
                .because("no secret is in the types that are saved"));
    }

    @Test
    void windowAndCommandLineDoNotKnowEachOther() {
        hold(noClasses()
                .that(insideAnyOf("gui"))
                .should()
                .dependOnClassesThat(insideAnyOf("cli"))
                .because("both are ways to fill a draft; what they share belongs to the core"));
        hold(noClasses()
                .that(insideAnyOf("cli"))
                .should()
                .dependOnClassesThat(insideAnyOf("gui"))
                .because("a command must never load the window"));
    }

    @Test
    void nobodyBuildsOnTheFrontEnds() {
        hold(noClasses()
                .that(oursOutside("gui", "cli"))
                .and(resideInAPackage(ROOT + ".*.."))
                .should()
                .dependOnClassesThat(insideAnyOf("gui", "cli"))
                .because("only the launcher and the assembly, at the root, start a front end"));
    }

    @Test
    void onlyTheWindowSeesJavaFx() {
        hold(noClasses()
                .that(oursOutside("gui"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."))
                .because("the command line and every test of a rule run without a toolkit"));
    }

    @Test
    void modelsOfTheWindowSeeNoScene() {
        hold(noClasses()
                .that(insideAnyOf("gui.model"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                        .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util.."))))
                .because("a whole screen is tested without a window"));
    }

    @Test
    void onlyTheCommandLineTouchesStandardStreams() {
        hold(noClasses()
                .that(oursOutside("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "console")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("results and remarks go through one place that knows encoding and redirection"));
    }

    @Test
    void layoutsAreLoadedAtOnePlace() {
        hold(noClasses()
                .that(oursOutside("gui.part"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx.fxml")
                        .and(not(DescribedPredicate.describe(
                                "the annotation of controllers",
                                type -> type.getSimpleName().equals("FXML")))))
                .because("a test shows every layout that this place loads"));
    }

    @Test
    void sheetsAreLaidOutInFxml() {
        hold(noClasses()
                .should()
                .callConstructor(Sheet.class)
                .because("layout is in one kind of file, and a test shows every file in every language"));
    }

    private static final Set<String> FROM_NOWHERE = Set.of(
            "java.lang.System.getenv",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.exit",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Random.<init>",
            "java.security.SecureRandom.<init>",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone");

    @Test
    void timeChanceAndSurroundingsArePassedIn() {
        var elsewhere = DescribedPredicate.<JavaClass>describe(
                "are neither the launcher nor the assembly",
                type -> !type.getName().matches(Pattern.quote(ROOT) + "\\.(Launcher|Assembly)(\\$.*)?"));
        hold(noClasses()
                .that(elsewhere)
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "takes them from nowhere",
                        access -> FROM_NOWHERE.contains(access.getTargetOwner().getName() + "." + access.getName())
                                || isNow(access)))
                .because("a test can only repeat what it can hand in"));
    }

    private static boolean isNow(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().equals("java.time")
                && access.getName().equals("now")
                && access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget method
                && method.getRawParameterTypes().isEmpty();
    }

    @Test
    void onlyLiveHalvesAndTheNetReachTheNetwork() {
        var reaches = resideInAnyPackage("java.net.http..", "javax.net..", "java.nio.channels..")
                .or(DescribedPredicate.describe(
                        "sockets and connections",
                        type -> List.of(
                                        "java.net.Socket",
                                        "java.net.ServerSocket",
                                        "java.net.DatagramSocket",
                                        "java.net.URLConnection",
                                        "java.net.HttpURLConnection",
                                        "java.net.InetAddress",
                                        "java.net.Proxy",
                                        "java.net.ProxySelector")
                                .contains(type.getName())));
        var files = resideInAPackage("java.nio.channels..")
                .and(DescribedPredicate.describe(
                        "file channels",
                        type -> type.getSimpleName().startsWith("File")
                                || type.getSimpleName().startsWith("Seekable")
                                || type.getSimpleName().startsWith("Overlapping")
                                || type.getSimpleName().startsWith("Closed")));
        var pipe = resideInAPackage("java.nio.channels..")
                .and(DescribedPredicate.describe(
                        "the pipe, which ends in this process",
                        type -> type.getName().matches("java\\.nio\\.channels\\.Pipe(\\$.*)?")));
        hold(noClasses()
                .that(notLive())
                .should()
                .dependOnClassesThat(reaches.and(not(files)).and(not(pipe)))
                .because("offline is a property of the class graph"));
    }

    @Test
    void onlyLiveHalvesSeeAnSdk() {
        hold(noClasses()
                .that(notLive())
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "software.amazon..", "com.azure..", "com.microsoft..", "com.aliyun..", "com.aliyuncs.."))
                .because("everything else works with the SDK jars off the class path"));
    }

    private static DescribedPredicate<JavaClass> notLive() {
        return resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(ROOT + "..live..", ROOT + ".net..")));
    }

    /// JavaFX makes the application itself, so what it needs cannot come through its constructor.
    private static final String MADE_BY_THE_TOOLKIT = ROOT + ".gui.App";

    @Test
    void nothingStaticChanges() {
        for (JavaClass type : Classes.ours()) {
            if (type.getName().equals(MADE_BY_THE_TOOLKIT)) {
                continue;
            }
            type.getFields().stream()
                    .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                    .forEach(field -> assertThat(field.getModifiers())
                            .as(field.getFullName())
                            .contains(JavaModifier.FINAL));
        }
    }

    @Test
    void packagesFormNoCircles() {
        hold(SlicesRuleDefinition.slices()
                .matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("rooms in a circle are one room"));
        hold(SlicesRuleDefinition.slices()
                .matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle cannot be read one after the other"));
    }

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^( *)public (?:(?:static|final|abstract|sealed|non-sealed) )*(?:class|interface|record|enum|@interface) (\\w+)");

    /// What stands before a declaration: annotations, and before them the last line of a `///` comment.
    private static final Pattern DOCUMENTED = Pattern.compile("(?s).*\\n? *///[^\\n]*\\n(?: *@[^\\n]*\\n)*");

    @ParameterizedTest
    @ValueSource(strings = {"core", "input", "aws", "text", "store", "cli", "zilliz", "vpc"})
    void publicTypesSayWhatTheyAreForTheirCaller(String room) throws IOException {
        Path folder = Path.of("src/main/java", ROOT.replace('.', '/'), room);
        var bare = new ArrayList<String>();
        for (Path file : sources(folder)) {
            String source = Files.readString(file);
            Matcher type = PUBLIC_TYPE.matcher(source);
            while (type.find()) {
                if (!DOCUMENTED.matcher(source.substring(0, type.start())).matches()) {
                    bare.add(file.getFileName() + ": " + type.group(2));
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    private static List<Path> sources(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
