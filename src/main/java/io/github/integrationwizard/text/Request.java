package io.github.integrationwizard.text;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.provider.MissingValue;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What to ask an administrator of one console for: the values of an integration that are missing or invalid and that
/// this person can look up.
///
/// @param provider the provider of the integration
/// @param to the party that receives the request
/// @param asked the requested values, in the order of the fields
/// @param known the known values that identify the integration
/// @param inChina whether the recipient uses Zilliz Cloud's console in China
public record Request(Provider<?> provider, Party to, List<Asked> asked, List<Known> known, boolean inChina) {
    /// Enough for the resource type of an ARN, or for characters that are not allowed.
    private static final int MOST_QUOTED = 8;

    /// A requested value.
    ///
    /// @param wrong whether there is an answer, but an invalid one
    /// @param why what is invalid, unless the sentence would repeat the answer
    /// @param expected the value derived from other answers, if there is one
    public record Asked(Field field, boolean wrong, Optional<Finding> why, Optional<String> expected) {}

    /// A valid value.
    public record Known(Field field, String value) {}

    public Request {
        asked = List.copyOf(asked);
        known = List.copyOf(known);
    }

    /// The request for the missing and invalid values of a draft that a party can look up.
    public static Request of(Provider<?> provider, Draft draft, Party to) {
        Reading<?> reading = provider.read(draft);
        Set<String> lacking = Stream.concat(reading.missing().stream(), reading.invalid().stream())
                .map(MissingValue::field)
                .collect(Collectors.toSet());
        var asked = new ArrayList<Asked>();
        for (Field field : provider.fields(draft)) {
            boolean ownWords = field.kind() == Field.Kind.PROSE || field.kind() == Field.Kind.LONG_PROSE;
            if (!ownWords && lacking.contains(field.id()) && Party.holding(field) == to) {
                Optional<Finding> wrong = reading.findings(field.id()).stream()
                        .filter(Finding::isError)
                        .findFirst();
                Optional<String> expected = Optional.ofNullable(reading.values().get(field.id()))
                        .filter(_ -> reading.derived().contains(field.id()));
                asked.add(new Asked(
                        field,
                        wrong.isPresent(),
                        wrong.filter(found -> keepsAnswer(found, draft.raw(field))),
                        expected));
            }
        }
        Predicate<String> isAsked =
                id -> asked.stream().anyMatch(one -> one.field().id().equals(id));
        List<Known> known = provider.console().entries().stream()
                .map(entry -> provider.field(entry.value()))
                .filter(field -> reading.values().containsKey(field.id()))
                .filter(field -> !reading.derived().contains(field.id()) && !isAsked.test(field.id()))
                .map(field -> new Known(field, reading.values().get(field.id())))
                .toList();
        return new Request(provider, to, asked, known, reading.inChina());
    }

    /// Whether a finding may be quoted. An invalid answer may be anything, even a password in the wrong input, so no
    /// longer part of it may appear in a request.
    private static boolean keepsAnswer(Finding finding, String raw) {
        return finding.args().stream().noneMatch(arg -> arg.length() > MOST_QUOTED && raw.contains(arg));
    }

    /// Whether this party has nothing left to provide.
    public boolean isEmpty() {
        return asked.isEmpty();
    }
}
