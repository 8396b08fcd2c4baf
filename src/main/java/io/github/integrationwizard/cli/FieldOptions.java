package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.provider.MissingValue;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/// The options for fields. They cover all providers together, because the provider is known only after parsing.
final class FieldOptions {
    private final List<Provider<?>> providers;

    FieldOptions(List<Provider<?>> providers) {
        this.providers = List.copyOf(providers);
    }

    void addTo(CommandSpec spec, CliOutput output) {
        spec.addOption(Options.value(Options.PROVIDER, String.join("|", ids()), output.text("cli.option.provider")));
        addFieldsTo(spec, output);
        spec.addOption(
                Options.value(Options.ZILLIZ_TRUST_POLICY, "FILE|-", output.text("cli.option.zillizTrustPolicy")));
    }

    /// Adds only the options for fields, for commands that always use the same provider.
    void addFieldsTo(CommandSpec spec, CliOutput output) {
        for (Map.Entry<String, List<Provider<?>>> entry : byOption().entrySet()) {
            String option = entry.getKey();
            String text = describe(option, entry.getValue(), output);
            boolean list =
                    field(entry.getValue().getFirst(), option).orElseThrow().kind() == Field.Kind.LIST;
            spec.addOption(
                    list
                            ? Options.values(option, "VALUE", text)
                            : Options.value(option, "VALUE", text, choices(option, entry.getValue())));
        }
    }

    private Map<String, List<Provider<?>>> byOption() {
        var options = new LinkedHashMap<String, List<Provider<?>>>();
        for (Provider<?> provider : providers) {
            for (Field field : fields(provider)) {
                options.computeIfAbsent(field.option(), _ -> new ArrayList<>()).add(provider);
            }
        }
        return options;
    }

    private String describe(String option, List<Provider<?>> owners, CliOutput output) {
        Field field = field(owners.getFirst(), option).orElseThrow();
        String text = help(option, owners, output);
        Set<String> choices = choices(option, owners);
        if (!choices.isEmpty()) {
            text = output.text("cli.help.choices", text, String.join(" | ", choices));
        }
        if (field.defaultAnswer().isPresent()) {
            text = output.text("cli.help.default", text, field.defaultAnswer().get());
        }
        return owners.size() == providers.size()
                ? text
                : output.text(
                        "cli.help.onlyFor",
                        text,
                        output.list(owners.stream().map(Provider::id).toList()));
    }

    /// The help of an option, including other meanings that it has with some providers.
    private static String help(String option, List<Provider<?>> owners, CliOutput output) {
        var ids = new LinkedHashMap<String, List<String>>();
        for (Provider<?> owner : owners) {
            ids.computeIfAbsent(output.fieldHelp(owner, field(owner, option).orElseThrow()), _ -> new ArrayList<>())
                    .add(owner.id());
        }
        String text = ids.firstEntry().getKey();
        for (Map.Entry<String, List<String>> other :
                ids.sequencedEntrySet().stream().skip(1).toList()) {
            text = output.text("cli.help.otherwise", text, output.list(other.getValue()), other.getKey());
        }
        return text;
    }

    private static Set<String> choices(String option, List<Provider<?>> owners) {
        Set<String> choices = new LinkedHashSet<>();
        owners.forEach(
                owner -> choices.addAll(field(owner, option).orElseThrow().choices()));
        return choices;
    }

    /// The provider with this id; empty if there is none.
    Optional<Provider<?>> provider(String id) {
        return providers.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }

    /// The provider that the invocation names; empty if it names none.
    ///
    /// @throws CliException if there is no such provider
    Optional<Provider<?>> provider(Invocation call) throws CliException {
        Optional<String> given = call.option(Options.PROVIDER);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Optional<Provider<?>> provider = provider(given.get());
        if (provider.isEmpty()) {
            throw GlobalOptions.notOneOf(Options.PROVIDER, given.get(), ids());
        }
        return provider;
    }

    /// The provider of a stored integration.
    ///
    /// @throws CliException if another provider was given, or if this version does not have the provider
    Provider<?> provider(Integration integration, Optional<Provider<?>> given) throws CliException {
        String own = integration.draft().provider();
        if (given.isPresent() && !given.get().id().equals(own)) {
            throw CliException.badInput(
                    "cli.error.providerDiffers",
                    integration.name(),
                    own,
                    given.get().id());
        }
        return provider(own)
                .orElseThrow(() -> CliException.badInput("cli.error.providerUnknown", integration.name(), own));
    }

    CliException noProvider() {
        return CliException.usage("cli.error.choiceMissing", Options.PROVIDER, String.join(" | ", ids()));
    }

    /// The answers in the invocation by field id, exactly as typed, together with those from the trust policy file.
    ///
    /// @throws CliException if an option belongs to another provider, or a value contradicts the trust policy
    Map<String, String> answers(Invocation call, Provider<?> provider) throws CliException {
        for (String option : byOption().keySet()) {
            if (call.has(option) && field(provider, option).isEmpty()) {
                throw CliException.usage("cli.error.otherProvider", option, provider.id());
            }
        }
        Map<String, String> extracted = new TrustPolicyFile(call).extract(provider);
        var answers = new LinkedHashMap<String, String>();
        for (Field field : fields(provider)) {
            Optional<String> given = given(call, field);
            String pasted = extracted.get(field.id());
            if (given.isPresent()
                    && pasted != null
                    && !clean(field, given.get()).equals(clean(field, pasted))) {
                throw CliException.badInput(
                        "cli.error.trustPolicyDiffers",
                        field.option(),
                        given.get(),
                        Options.ZILLIZ_TRUST_POLICY,
                        pasted);
            }
            if (given.isPresent() || pasted != null) {
                answers.put(field.id(), given.orElse(pasted));
            }
        }
        return answers;
    }

    /// Rejects an option with a blank value unless the value is reported as missing anyway: a script with an unset
    /// variable must not generate a broader policy than intended.
    static void rejectBlank(Map<String, String> answers, Provider<?> provider, Reading<?> reading) throws CliException {
        Set<String> open = new LinkedHashSet<>();
        reading.missing().stream().map(MissingValue::field).forEach(open::add);
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            Field field = provider.field(answer.getKey());
            if (clean(field, answer.getValue()).isEmpty() && !open.contains(field.id())) {
                throw CliException.badInput("cli.error.blank", field.option());
            }
        }
    }

    /// The value for a field in the invocation; the values of a repeated option become one answer.
    private static Optional<String> given(Invocation call, Field field) {
        if (field.kind() != Field.Kind.LIST) {
            return call.option(field.option());
        }
        List<String> values = call.parsed().matchedOptionValue(field.option(), List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    private static String clean(Field field, String raw) {
        return field.normalize(raw).value();
    }

    private List<String> ids() {
        return providers.stream().map(Provider::id).toList();
    }

    private static List<Field> fields(Provider<?> provider) {
        return provider.fields(Draft.empty(provider.id()));
    }

    private static Optional<Field> field(Provider<?> provider, String option) {
        return fields(provider).stream()
                .filter(field -> field.option().equals(option))
                .findFirst();
    }
}
