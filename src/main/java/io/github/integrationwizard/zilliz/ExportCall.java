package io.github.integrationwizard.zilliz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.core.template.ShellQuoting;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The call that exports a backup into the bucket of an integration: what an integration's id is for
/// (<https://docs.zilliz.com/reference/restful/export-backup-files-v2>).
///
/// @param integrationId what Zilliz Cloud calls the integration, e.g. `integ-…`
/// @param clusterId the cluster whose backup it is; a placeholder stands there while it is empty
/// @param backupId the backup; likewise
/// @param directory where in the bucket the files shall be; likewise
public record ExportCall(
        ZillizSite site,
        String integrationId,
        Optional<String> clusterId,
        Optional<String> backupId,
        Optional<String> directory) {
    /// The environment variable that holds the API key. No key is ever part of the line.
    public static final String KEY_VARIABLE = "ZILLIZ_API_KEY";

    /// Stands where the cluster's id belongs.
    public static final String CLUSTER_ID = "CLUSTER_ID";

    /// Stands where the backup's id belongs.
    public static final String BACKUP_ID = "BACKUP_ID";

    /// Stands where the folder in the bucket belongs.
    public static final String DIRECTORY = "DIRECTORY/";

    private static final String UNRESERVED = "-._~";

    /// The call for an integration, as far as its reading knows it.
    ///
    /// @return empty while the region is not known
    public static Optional<ExportCall> of(Reading<?> reading, String integrationId) {
        String prefix = reading.values().getOrDefault(SharedFields.PREFIX.id(), "");
        return reading.region().flatMap(region -> of(region.id(), integrationId, prefix));
    }

    /// The call for an integration, as far as it is known.
    ///
    /// @param prefix of the integration, under which the files must lie; empty when it has none
    /// @return empty while the region is none of Zilliz Cloud's
    public static Optional<ExportCall> of(String regionId, String integrationId, String prefix) {
        Optional<String> directory =
                prefix.isEmpty() ? Optional.empty() : Optional.of(prefix.endsWith("/") ? prefix : prefix + "/");
        return ZillizSite.ofRegion(regionId)
                .map(site -> new ExportCall(site, integrationId, Optional.empty(), Optional.empty(), directory));
    }

    /// A line for a POSIX shell, with a newline at its end. Whatever the ids hold is only text in it.
    public String curl() {
        String address = site.api() + "/v2/clusters/" + segment(clusterId, CLUSTER_ID) + "/backups/"
                + segment(backupId, BACKUP_ID) + "/export";
        return "curl --fail-with-body --silent --show-error --request POST " + ShellQuoting.quote(address)
                // An unset variable ends the line with a message instead of sending an empty key.
                + " --header \"Authorization: Bearer ${" + KEY_VARIABLE + ":?}\""
                + " --header " + ShellQuoting.quote("Content-Type: application/json")
                + " --data " + ShellQuoting.quote(body()) + "\n";
    }

    /// What is sent, as JSON.
    public String body() {
        var text = new StringWriter();
        JsonFactory factory =
                JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        try (JsonGenerator json = factory.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("integrationId", integrationId);
            json.writeStringField("directory", directory.orElse(DIRECTORY));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String segment(Optional<String> given, String placeholder) {
        // Dots alone are no id, and clients take them out of an address: another call would be made.
        String id =
                given.filter(some -> !some.isBlank() && !some.matches("\\.+")).orElse(placeholder);
        var encoded = new StringBuilder(id.length());
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return encoded.toString();
    }
}
