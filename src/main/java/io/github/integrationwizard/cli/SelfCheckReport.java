package io.github.integrationwizard.cli;

import io.github.integrationwizard.computer.Fact;
import java.util.List;

/// What `--self-check` prints.
///
/// JSON: `{schema:1, facts:[{topic,state,answer,values:[…]}]}`, topics, states and answers as [Fact] names them.
final class SelfCheckReport {
    private SelfCheckReport() {}

    /// @return [ExitCode#FAILED] if something will not work
    static int print(List<Fact> facts, Format format, Voice voice) {
        if (format == Format.JSON) {
            Json.write(voice.out(), json -> {
                json.writeArrayFieldStart("facts");
                for (Fact fact : facts) {
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
            var table = new Table();
            for (Fact fact : facts) {
                table.add(
                        voice.text("cli.fact.state." + fact.state().name()),
                        voice.text("cli.fact.topic." + fact.topic().name()),
                        voice.text("cli.fact.answer." + fact.answer().name(), String.join(" · ", fact.values())));
            }
            table.print(voice);
        }
        return facts.stream().anyMatch(fact -> fact.state() == Fact.State.BAD) ? ExitCode.FAILED : ExitCode.FINE;
    }
}
