package io.github.integrationwizard.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.integrationwizard.support.Classes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.DefaultProperty;
import org.junit.jupiter.api.Test;

/// Public methods and constructors of the widgets that the product does not use are deleted. A test alone is no reason
/// to keep one.
class UnusedTest {
    private static final String WIDGETS = "io.github.integrationwizard.gui.widget";

    private static final Pattern TAG_OR_ATTRIBUTE = Pattern.compile("<([A-Z]\\w*)|(\\w+)=\"");

    @Test
    void everyPublicMethodOfAWidgetHasACallerOrIsSetInFxml() throws IOException {
        Set<String> inFxml = namesInFxml();
        List<String> unused = Classes.ours().stream()
                .filter(type -> type.getPackageName().equals(WIDGETS))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(unit -> !isUsed(unit, inFxml))
                .map(JavaCodeUnit::getFullName)
                .sorted()
                .toList();
        assertThat(unused).isEmpty();
    }

    private static boolean isUsed(JavaCodeUnit unit, Set<String> inFxml) {
        return !unit.getAccessesToSelf().isEmpty()
                || isGenerated(unit)
                || unit instanceof JavaMethod method && overrides(method)
                || inFxml.contains(unit.isConstructor() ? unit.getOwner().getSimpleName() : unit.getName())
                || accessors(defaultProperty(unit.getOwner())).contains(unit.getName());
    }

    private static boolean isGenerated(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        boolean ofRecord = owner.isRecord()
                && (unit.isConstructor() || owner.tryGetField(unit.getName()).isPresent());
        boolean ofEnum = owner.isEnum()
                && (unit.getName().equals("values") || unit.getName().equals("valueOf"));
        return ofRecord || ofEnum || unit.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean overrides(JavaMethod method) {
        String[] parameters =
                method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .anyMatch(
                        type -> type.tryGetMethod(method.getName(), parameters).isPresent());
    }

    /// The simple names of the elements, and the accessors of the attributes: for a setter, FXML also needs the getter.
    private static Set<String> namesInFxml() throws IOException {
        var names = new HashSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".fxml")).toList()) {
                TAG_OR_ATTRIBUTE.matcher(Files.readString(file)).results().forEach(found -> {
                    if (found.group(1) != null) {
                        names.add(found.group(1));
                    } else {
                        names.addAll(accessors(found.group(2)));
                    }
                });
            }
        }
        return names;
    }

    private static Set<String> accessors(String property) {
        String name = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        return Set.of("set" + name, "get" + name, "is" + name);
    }

    /// The property that an FXML element inside an element of this type sets; "class" if none, as every object has
    /// that.
    private static String defaultProperty(JavaClass type) {
        return type.tryGetAnnotationOfType(DefaultProperty.class)
                .map(DefaultProperty::value)
                .orElse("class");
    }
}
