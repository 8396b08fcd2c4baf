package io.github.integrationwizard.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// What Maven would accept in `pom.xml` without a word.
class BuildFileTest {
    private final Element project = parsed();

    private static Element parsed() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new File("pom.xml"))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// Maven takes the last of two.
    @Test
    void noPropertyIsSetTwice() {
        for (Element properties : elements(project, "properties")) {
            assertThat(children(properties).map(Element::getTagName))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyVersionIsUsed() {
        Set<String> used = new HashSet<>();
        for (Element version : elements(project, "version")) {
            var property = Pattern.compile("\\$\\{(.+)}").matcher(version.getTextContent());
            if (property.matches()) {
                used.add(property.group(1));
            }
        }
        List<String> versions = children(elements(project, "properties").getFirst())
                .map(Element::getTagName)
                .filter(name -> name.endsWith(".version") && !name.startsWith("project.") && !name.startsWith("maven."))
                .toList();
        assertThat(used).containsAll(versions);
    }

    @Test
    void nothingIsExcludedTwiceFromAModule() {
        for (Element exclusions : elements(project, "exclusions")) {
            assertThat(elements(exclusions, "exclusion").stream().map(BuildFileTest::name))
                    .doesNotHaveDuplicates();
        }
    }

    /// An exclusion counts for one module alone; another module may bring the same library again.
    @Test
    void noLibraryThatIsExcludedSomewhereIsPacked() {
        Set<String> excluded = new HashSet<>();
        for (Element exclusion : elements(project, "exclusion")) {
            excluded.add(text(exclusion, "artifactId"));
        }
        List<String> packed = Stream.of(System.getProperty("libraries.path").split(Pattern.quote(File.pathSeparator)))
                .map(jar -> Path.of(jar).getFileName().toString().replaceFirst("-\\d.*", ""))
                .toList();
        assertThat(packed)
                .contains("s3", "sts", "azure-identity", "aliyun-sdk-oss")
                .doesNotContainAnyElementsOf(excluded);
    }

    private static String name(Element module) {
        return text(module, "groupId") + ":" + text(module, "artifactId");
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).getFirst().getTextContent();
    }

    private static List<Element> elements(Element parent, String name) {
        var nodes = parent.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Stream<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
