package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The principal in the trust policy: Zilliz's account, as twelve digits or as an ARN, as shown in Zilliz's console.
///
/// @param text the principal as entered, and as it will be in the trust policy
/// @param partition the partition; known only if an ARN was entered
public record ZillizPrincipal(String text, String account, Optional<Partition> partition) {
    private static final Pattern ROOT = Pattern.compile("arn:([a-z-]+):iam::(\\d{12}):root");

    static Parsed<ZillizPrincipal> parse(String text, Field field) {
        if (AccountId.isAccount(text)) {
            return Parsed.valid(new ZillizPrincipal(text, text, Optional.empty()));
        }
        Matcher root = ROOT.matcher(text);
        if (root.matches()) {
            return Partition.ofId(root.group(1))
                    .map(partition -> Parsed.valid(new ZillizPrincipal(text, root.group(2), Optional.of(partition))))
                    .orElseGet(() -> Parsed.invalid(Finding.error(AwsFinding.ZILLIZ_ACCOUNT_FORM, field)));
        }
        Optional<RoleArn> role = RoleArn.parse(text);
        if (role.isPresent()) {
            return Parsed.valid(new ZillizPrincipal(
                    text, role.get().account(), Optional.of(role.get().partition())));
        }
        if (text.startsWith("acs:") || text.contains("gserviceaccount")) {
            return Parsed.invalid(Finding.error(AwsFinding.ZILLIZ_ACCOUNT_OTHER_CLOUD, field));
        }
        return AwsAnswers.CONSOLE
                .wholePolicy(text, field)
                .<Parsed<ZillizPrincipal>>map(Parsed::invalid)
                .orElseGet(() -> Parsed.invalid(AccountId.invalidForm(AwsFinding.ZILLIZ_ACCOUNT_FORM, text, field)));
    }
}
