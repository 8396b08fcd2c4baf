package io.github.integrationwizard.support;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/// The classes of the program itself, without the tests'.
public final class Classes {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.integrationwizard");

    private Classes() {}

    public static JavaClasses ours() {
        return OURS;
    }

    /// The types other than interfaces that implement this one, without the bodies of enum constants.
    public static Stream<JavaClass> implementing(Class<?> type) {
        return OURS.stream()
                .filter(found -> found.isAssignableTo(type) && !found.isInterface() && !found.isAnonymousClass());
    }
}
