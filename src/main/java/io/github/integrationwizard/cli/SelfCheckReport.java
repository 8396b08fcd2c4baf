package io.github.integrationwizard.cli;

import io.github.integrationwizard.platform.SelfCheckItem;
import java.util.List;

/// Prints the result of `--self-check`.
///
/// JSON: `{schema:1, facts:[{topic,state,answer,values:[…]}]}`, with the names of the constants in [SelfCheckItem].
final class SelfCheckReport {
    private SelfCheckReport() {}

    /// @return [ExitCode#FAILED] if some function will not work
    static int print(List<SelfCheckItem> facts, Format format, CliOutput output) {
        if (format == Format.JSON) {
            JsonOutput.write(output.out(), json -> {
                json.writeArrayFieldStart("facts");
                for (SelfCheckItem fact : facts) {
                    json.writeStartObject();
                    json.writeStringField("topic", fact.topic().name());
                    json.writeStringField("state", fact.state().name());
                    json.writeStringField("answer", fact.answer().name());
                    json.writeArrayFieldStart("values");
                    for (String value : fact.values()) {
                        json.writeString(value);
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        } else {
            var table = new TextTable();
            for (SelfCheckItem fact : facts) {
                table.add(
                        output.text("cli.fact.state." + fact.state().name()),
                        output.text("cli.fact.topic." + fact.topic().name()),
                        output.text("cli.fact.answer." + fact.answer().name(), String.join(" · ", fact.values())));
            }
            table.print(output);
        }
        return facts.stream().anyMatch(fact -> fact.state() == SelfCheckItem.State.BAD) ? ExitCode.FAILED : ExitCode.OK;
    }
}
