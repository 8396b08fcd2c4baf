package io.github.integrationwizard.cli;

import io.github.integrationwizard.platform.SelfCheckItem;
import java.util.List;

/// What `--self-check` prints.
///
/// JSON: `{schema:1, facts:[{topic,state,answer,values:[…]}]}`, topics, states and answers as [SelfCheckItem] names
/// them.
final class SelfCheckReport {
    private SelfCheckReport() {}

    /// @return [ExitCode#FAILED] if something will not work
    static int print(List<SelfCheckItem> facts, Format format, CliOutput voice) {
        if (format == Format.JSON) {
            JsonOutput.write(voice.out(), json -> {
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
                        voice.text("cli.fact.state." + fact.state().name()),
                        voice.text("cli.fact.topic." + fact.topic().name()),
                        voice.text("cli.fact.answer." + fact.answer().name(), String.join(" · ", fact.values())));
            }
            table.print(voice);
        }
        return facts.stream().anyMatch(fact -> fact.state() == SelfCheckItem.State.BAD)
                ? ExitCode.FAILED
                : ExitCode.FINE;
    }
}
