package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom the trust policy names: Zilliz's account, as twelve digits or as an ARN, as Zilliz's console shows it.
///
/// @param text as given, and as the trust policy will show it
/// @param partition known only where an ARN was given
public record ZillizPrincipal(String text, String account, Optional<Partition> partition) {
    private static final Pattern ROOT = Pattern.compile("arn:([a-z-]+):iam::(\\d{12}):root");

    static Parsed<ZillizPrincipal> judge(String text, Field field) {
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
                .orElseGet(() -> Parsed.invalid(AccountId.wrongForm(AwsFinding.ZILLIZ_ACCOUNT_FORM, text, field)));
    }
}
