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

/// A library compiled for Java 5 in the form of Java 8, with the stack maps that classes have had since Java 6. The JVM
/// leaves classes without them out of its cache, and they took a quarter of a command's time. What they do is the same.
final class OldClasses {
    /// The one such library that every command needs.
    private static final String LIBRARY = "picocli-";

    private static final int FIRST_WITH_MAPS = ClassFile.JAVA_6_VERSION;

    private OldClasses() {}

    static boolean isIn(Path jar) {
        return jar.getFileName().toString().startsWith(LIBRARY);
    }

    static void copyRaised(Path jar, Path to) throws IOException {
        try (var library = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                var from = new ZipFile(jar.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            var maps = ClassFile.of(
                    ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(library)));
            for (ZipEntry entry : from.stream().toList()) {
                var copy = new ZipEntry(entry.getName());
                copy.setLastModifiedTime(FileTime.from(Facts.TIME));
                out.putNextEntry(copy);
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                out.write(entry.getName().endsWith(".class") ? raise(maps, bytes) : bytes);
                out.closeEntry();
            }
        }
    }

    private static byte[] raise(ClassFile maps, byte[] bytes) throws IOException {
        ClassModel old = maps.parse(bytes);
        if (old.majorVersion() >= FIRST_WITH_MAPS) {
            return bytes;
        }
        byte[] raised = maps.transformClass(old, (type, element) -> {
            if (element instanceof ClassFileVersion) {
                type.withVersion(ClassFile.JAVA_8_VERSION, 0);
            } else if (element instanceof MethodModel method && method.code().isPresent()) {
                // Only code that is written anew gets maps.
                type.transformMethod(
                        method, MethodTransform.transformingCode((code, instruction) -> code.with(instruction)));
            } else {
                type.with(element);
            }
        });
        List<VerifyError> errors = maps.verify(raised);
        if (!errors.isEmpty()) {
            throw new IOException(
                    old.thisClass().asInternalName() + ": " + errors.getFirst().getMessage());
        }
        return raised;
    }
}
