package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.paste.FieldLabels;
import io.github.integrationwizard.core.paste.PasteReader;
import io.github.integrationwizard.core.provider.Provider;
import java.util.Map;
import java.util.Optional;

/// The trust policy from Zilliz Cloud's console, read from a file or from standard input.
final class TrustPolicyFile {
    private static final int MOST_BYTES = 1 << 20;

    private final Invocation call;

    TrustPolicyFile(Invocation call) {
        this.call = call;
    }

    /// The values that the provider finds in the policy, by field id; empty if the invocation names no such file.
    Map<String, String> extract(Provider<?> provider) throws CliException {
        Optional<String> source = call.option(Options.ZILLIZ_TRUST_POLICY);
        if (source.isEmpty()) {
            return Map.of();
        }
        String text = new InputFile(call, source.get()).text(MOST_BYTES);
        // Values that a field's rule rejects are included, so that the rule reports what is invalid.
        var reader = new PasteReader(
                provider.fields(Draft.empty(provider.id())), provider.pasteParser(), (_, _) -> true, new FieldLabels());
        Map<String, String> extracted = reader.readDocuments(text).values();
        if (extracted.isEmpty()) {
            throw CliException.badInput("cli.error.notRecognised", source.get());
        }
        return extracted;
    }
}
