import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Converts a library that was compiled for Java 5 to the class file format of Java 8, with the stack maps that classes
/// have had since Java 6. The JVM does not store classes without stack maps in its cache, which cost a quarter of a
/// command's time. The behavior of the classes does not change.
final class StaleClassesCleaner {
    /// The only such library that every command uses.
    private static final String LIBRARY = "picocli-";

    private static final int FIRST_WITH_MAPS = ClassFile.JAVA_6_VERSION;

    private StaleClassesCleaner() {}

    static boolean isIn(Path jar) {
        return jar.getFileName().toString().startsWith(LIBRARY);
    }

    static void copyConverted(Path jar, Path to) throws IOException {
        try (var library = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                var from = new ZipFile(jar.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            var maps = ClassFile.of(
                    ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(library)));
            for (ZipEntry entry : from.stream().toList()) {
                var copy = new ZipEntry(entry.getName());
                copy.setLastModifiedTime(FileTime.from(PackageFacts.TIME));
                out.putNextEntry(copy);
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                out.write(entry.getName().endsWith(".class") ? convert(maps, bytes) : bytes);
                out.closeEntry();
            }
        }
    }

    private static byte[] convert(ClassFile maps, byte[] bytes) throws IOException {
        ClassModel old = maps.parse(bytes);
        if (old.majorVersion() >= FIRST_WITH_MAPS) {
            return bytes;
        }
        byte[] converted = maps.transformClass(old, (type, element) -> {
            if (element instanceof ClassFileVersion) {
                type.withVersion(ClassFile.JAVA_8_VERSION, 0);
            } else if (element instanceof MethodModel method && method.code().isPresent()) {
                // Stack maps are generated only for code that is rewritten.
                type.transformMethod(
                        method, MethodTransform.transformingCode((code, instruction) -> code.with(instruction)));
            } else {
                type.with(element);
            }
        });
        List<VerifyError> errors = maps.verify(converted);
        if (!errors.isEmpty()) {
            throw new IOException(
                    old.thisClass().asInternalName() + ": " + errors.getFirst().getMessage());
        }
        return converted;
    }
}
