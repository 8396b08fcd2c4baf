package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.form.NormalizedInput;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.integration.StepState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/// The options of `integrations save` for progress: the state of one step, and the id that Zilliz Cloud assigned to the
/// integration.
final class StepOptions {
    private static final String STEP = "--step";
    private static final String MARK = "--mark";
    private static final String TICKET = "--ticket";
    private static final String NOTE = "--note";
    private static final String ZILLIZ_ID = "--zilliz-integration-id";

    private static final String DONE = "done-by-hand";
    private static final String WAITING_FOR = "waiting-for-";
    private static final String TO_DO = "to-do";
    private static final Pattern ZILLIZ_ID_FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,127}");

    private StepOptions() {}

    static void addTo(CommandSpec spec, CliOutput output) {
        spec.addOption(Options.value(STEP, String.join("|", steps()), output.text("cli.option.step")));
        spec.addOption(Options.value(MARK, "MARK", output.text("cli.option.mark", String.join(" | ", marks()))));
        spec.addOption(Options.value(TICKET, "TEXT", output.text("cli.option.ticket")));
        spec.addOption(Options.value(NOTE, "TEXT", output.text("cli.option.note")));
        spec.addOption(Options.value(ZILLIZ_ID, "ID", output.text("cli.option.zillizIntegrationId")));
    }

    /// The integration with the changes of these options.
    static Integration apply(Invocation call, Integration integration) throws CliException {
        Integration changed = integration;
        Optional<String> zillizId = call.option(ZILLIZ_ID);
        if (zillizId.isPresent()) {
            changed = changed.withZillizIntegrationId(zillizId(zillizId.get()));
        }
        Optional<Step> step = step(call);
        return step.isEmpty()
                ? changed
                : changed.withState(
                        step.get(),
                        state(
                                call,
                                changed.state(step.get()),
                                call.context().clock().instant()));
    }

    private static Optional<String> zillizId(String raw) throws CliException {
        String id = NormalizedInput.identifier(raw).value();
        if (!id.isEmpty() && !ZILLIZ_ID_FORM.matcher(id).matches()) {
            throw CliException.badInput("cli.error.zillizIntegrationId", ZILLIZ_ID, raw);
        }
        return Optional.of(id).filter(some -> !some.isEmpty());
    }

    private static Optional<Step> step(Invocation call) throws CliException {
        Optional<String> given = call.option(STEP);
        List<String> said = List.of(MARK, TICKET, NOTE).stream()
                .filter(option -> call.option(option).isPresent())
                .toList();
        if (given.isEmpty()) {
            if (!said.isEmpty()) {
                throw CliException.usage("cli.error.onlyWith", said.getFirst(), STEP);
            }
            return Optional.empty();
        }
        if (said.isEmpty()) {
            throw CliException.usage("cli.error.required", MARK);
        }
        return Optional.of(Arrays.stream(Step.values())
                .filter(step -> step.id().equals(given.get()))
                .findFirst()
                .orElseThrow(() -> GlobalOptions.notOneOf(STEP, given.get(), steps())));
    }

    private static StepState state(Invocation call, StepState before, Instant now) throws CliException {
        StepState state = before;
        Optional<String> mark = call.option(MARK);
        if (mark.isPresent()) {
            state = marked(state, mark.get(), now);
        }
        Optional<String> ticket = call.option(TICKET);
        if (ticket.isPresent()) {
            state = state.withTicket(NormalizedInput.prose(ticket.get()).value());
        }
        Optional<String> note = call.option(NOTE);
        return note.isPresent()
                ? state.withNote(NormalizedInput.prose(note.get()).value())
                : state;
    }

    private static StepState marked(StepState before, String mark, Instant now) throws CliException {
        for (Party party : Party.values()) {
            if (mark.equals(WAITING_FOR + party.id())) {
                return before.waiting(party, now);
            }
        }
        return switch (mark) {
            case DONE -> before.done(true);
            case TO_DO -> before.done(false);
            default -> throw GlobalOptions.notOneOf(MARK, mark, marks());
        };
    }

    private static List<String> steps() {
        return Arrays.stream(Step.values()).map(Step::id).toList();
    }

    private static List<String> marks() {
        var marks = new ArrayList<String>();
        marks.add(DONE);
        Arrays.stream(Party.values()).map(party -> WAITING_FOR + party.id()).forEach(marks::add);
        marks.add(TO_DO);
        return marks;
    }
}
