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

/// The API call that exports a backup to the bucket of an integration, identified by the integration's ID
/// (<https://docs.zilliz.com/reference/restful/export-backup-files-v2>).
///
/// @param integrationId the ID that Zilliz Cloud assigned to the integration, e.g. `integ-…`
/// @param clusterId the cluster of the backup; if empty, the call contains a placeholder
/// @param backupId the backup; if empty, a placeholder
/// @param directory the target folder in the bucket; if empty, a placeholder
public record ExportCall(
        ZillizSite site,
        String integrationId,
        Optional<String> clusterId,
        Optional<String> backupId,
        Optional<String> directory) {
    /// The environment variable that holds the API key. The command line never contains the key itself.
    public static final String KEY_VARIABLE = "ZILLIZ_API_KEY";

    /// The placeholder for the cluster's ID.
    public static final String CLUSTER_ID = "CLUSTER_ID";

    /// The placeholder for the backup's ID.
    public static final String BACKUP_ID = "BACKUP_ID";

    /// The placeholder for the folder in the bucket.
    public static final String DIRECTORY = "DIRECTORY/";

    private static final String UNRESERVED = "-._~";

    /// The call for an integration, with the values of its reading.
    ///
    /// @return the call; empty while the region is unknown
    public static Optional<ExportCall> of(Reading<?> reading, String integrationId) {
        String prefix = reading.values().getOrDefault(SharedFields.PREFIX.id(), "");
        return reading.region().flatMap(region -> of(region.id(), integrationId, prefix));
    }

    /// The call for an integration, with these values.
    ///
    /// @param prefix the prefix that the integration is restricted to, which the target folder must start with; empty
    /// if it has none
    /// @return the call; empty if Zilliz Cloud does not have the region
    public static Optional<ExportCall> of(String regionId, String integrationId, String prefix) {
        Optional<String> directory =
                prefix.isEmpty() ? Optional.empty() : Optional.of(prefix.endsWith("/") ? prefix : prefix + "/");
        return ZillizSite.ofRegion(regionId)
                .map(site -> new ExportCall(site, integrationId, Optional.empty(), Optional.empty(), directory));
    }

    /// The call as a `curl` command line for a POSIX shell, with a final newline. All values are quoted.
    public String curl() {
        String address = site.api() + "/v2/clusters/" + segment(clusterId, CLUSTER_ID) + "/backups/"
                + segment(backupId, BACKUP_ID) + "/export";
        return "curl --fail-with-body --silent --show-error --request POST " + ShellQuoting.quote(address)
                // If the variable is not set, the shell stops with a message instead of sending an empty key.
                + " --header \"Authorization: Bearer ${" + KEY_VARIABLE + ":?}\""
                + " --header " + ShellQuoting.quote("Content-Type: application/json")
                + " --data " + ShellQuoting.quote(body()) + "\n";
    }

    /// The request body, as JSON.
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

    private static String segment(Optional<String> entered, String placeholder) {
        // An ID of only dots is invalid, and HTTP clients would remove it from the path and call another endpoint.
        String id =
                entered.filter(some -> !some.isBlank() && !some.matches("\\.+")).orElse(placeholder);
        var encoded = new StringBuilder(id.length());
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return encoded.toString();
    }
}
