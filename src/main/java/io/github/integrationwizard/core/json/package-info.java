/// JSON as an immutable tree that records the position of each part in its text: [JsonParser] parses strictly and
/// within limits, [ParsedJson] translates offsets to lines, columns and JSON pointers, and [JsonWriter] is the only
/// writer.
package io.github.integrationwizard.core.json;
