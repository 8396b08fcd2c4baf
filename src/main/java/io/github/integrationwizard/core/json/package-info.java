/// JSON as one immutable tree that knows where each part stands in its text: [JsonParser] reads it, strictly and within
/// limits, [ParsedJson] says where things are (line, column, JSON pointer), and [JsonWriter] is the only writer.
package io.github.integrationwizard.core.json;
