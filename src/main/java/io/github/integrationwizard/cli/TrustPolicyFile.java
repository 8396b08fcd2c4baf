package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.provider.Provider;
import java.util.Map;
import java.util.Optional;

/// The trust policy that Zilliz Cloud's console shows, from a file or from standard input.
final class TrustPolicyFile {
    private static final int MOST_BYTES = 1 << 20;

    private final Call call;

    TrustPolicyFile(Call call) {
        this.call = call;
    }

    /// What the provider recognises in it, by field id; empty when the call names no such file.
    Map<String, String> recognise(Provider<?> provider) throws Refused {
        Optional<String> source = call.option(Options.ZILLIZ_TRUST_POLICY);
        if (source.isEmpty()) {
            return Map.of();
        }
        Map<String, String> recognised =
                provider.recognise(new InputFile(call, source.get()).text(MOST_BYTES));
        if (recognised.isEmpty()) {
            throw Refused.badInput("cli.error.notRecognised", source.get());
        }
        return recognised;
    }
}
