import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Writes the contents of the package and their licenses: `licenses/` and `sbom.cdx.json`. The notices of the runtime
/// are in `runtime/legal`, where jlink writes them.
final class ThirdPartyNotices {
    private final PackageFacts facts;
    private final Image image;

    ThirdPartyNotices(PackageFacts facts, Image image) {
        this.facts = facts;
        this.image = image;
    }

    void write() throws IOException, NoSuchAlgorithmException {
        Path folder = Files.createDirectories(image.root().resolve("licenses"));
        for (Path jar : facts.libraries()) {
            copyNotices(jar, folder.resolve(jar.getFileName().toString().replaceFirst("\\.jar$", "")));
        }
        var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        var bom = (ObjectNode) mapper.readTree(facts.bom().toFile());
        addPackedHashes(bom);
        ObjectNode runtime = ((ArrayNode) bom.get("components")).addObject();
        runtime.put("type", "platform");
        runtime.put("bom-ref", "java-runtime");
        runtime.put("name", "Java runtime (" + java.lang.System.getProperty("java.vendor") + ")");
        runtime.put("version", java.lang.System.getProperty("java.runtime.version"));
        runtime.putArray("licenses").addObject().putObject("license").put("id", "GPL-2.0-with-classpath-exception");
        Files.writeString(image.root().resolve("sbom.cdx.json"), mapper.writeValueAsString(bom) + "\n");
        Files.writeString(folder.resolve("README.txt"), list(bom));
        Files.copy(
                image.root().resolve("sbom.cdx.json"),
                facts.dist()
                        .resolve(PackageFacts.NAME + "-" + facts.label() + "-" + PackageFacts.lower(facts.system())
                                + "-" + facts.architecture() + ".cdx.json"));
    }

    /// Hashes are those of the original jars, except for a library whose classes are converted before packing; the jar
    /// that contains all of them has its own hash.
    private void addPackedHashes(ObjectNode bom) throws IOException, NoSuchAlgorithmException {
        for (Path jar :
                facts.libraries().stream().filter(StaleClassesCleaner::isIn).toList()) {
            for (JsonNode component : bom.get("components")) {
                if (jar.getFileName()
                        .toString()
                        .equals(component.path("name").asText() + "-"
                                + component.path("version").asText() + ".jar")) {
                    var changed = (ObjectNode) component;
                    changed.remove("hashes");
                    changed.putObject("pedigree")
                            .put("notes", "Class files raised to Java 8 with stack maps; the code is unchanged.");
                }
            }
        }
        byte[] packed = Files.readAllBytes(image.app().resolve(PackageFacts.LIBRARIES));
        ObjectNode file = ((ArrayNode) bom.get("components")).addObject();
        file.put("type", "file");
        file.put("bom-ref", PackageFacts.LIBRARIES);
        file.put("name", PackageFacts.LIBRARIES);
        file.put("description", "Holds all the libraries of this list.");
        file.putArray("hashes")
                .addObject()
                .put("alg", "SHA-256")
                .put(
                        "content",
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(packed)));
    }

    private static void copyNotices(Path jar, Path folder) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.isDirectory() || !Notice.is(entry.getName())) {
                    continue;
                }
                Path to = folder.resolve(Path.of(entry.getName()).getFileName().toString());
                Files.createDirectories(folder);
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.write(to, in.readAllBytes());
                }
            }
        }
    }

    private static String list(JsonNode bom) {
        var lines = new TreeMap<String, String>();
        for (JsonNode component : bom.get("components")) {
            if (component.path("type").asText().equals("file")) {
                continue;
            }
            String licenses = String.join(
                    ", ",
                    StreamSupport.stream(component.path("licenses").spliterator(), false)
                            .map(one -> one.has("expression")
                                    ? one.get("expression").asText()
                                    : one.at("/license/id")
                                            .asText(one.at("/license/name").asText()))
                            .map(one -> one.isEmpty() ? "see its own files" : one)
                            .toList());
            String changed = component.at("/pedigree/notes").asText();
            lines.put(
                    component.path("name").asText() + " "
                            + component.path("version").asText(),
                    changed.isEmpty() ? licenses : licenses + ". " + changed);
        }
        var text = new StringBuilder(
                "The components of this package and their licenses. License texts are in the folders next to this file if\n"
                        + "the component contains them, and in runtime/legal; for all others, the SPDX identifiers refer to\n"
                        + "https://spdx.org/licenses/\n\n");
        lines.forEach((name, licenses) ->
                text.append(name).append(": ").append(licenses).append('\n'));
        return text.toString();
    }
}
