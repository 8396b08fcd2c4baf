package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Judged;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom the trust policy names: Zilliz's account, as twelve digits or as an ARN, as Zilliz's console shows it.
///
/// @param text as given, and as the trust policy will show it
/// @param partition known only where an ARN was given
public record ZillizPrincipal(String text, String account, Optional<Partition> partition) {
    private static final Pattern ROOT = Pattern.compile("arn:([a-z-]+):iam::(\\d{12}):root");

    static Judged<ZillizPrincipal> judge(String text, Field field) {
        if (AccountId.isAccount(text)) {
            return Judged.right(new ZillizPrincipal(text, text, Optional.empty()));
        }
        Matcher root = ROOT.matcher(text);
        if (root.matches()) {
            return Partition.ofId(root.group(1))
                    .map(partition -> Judged.right(new ZillizPrincipal(text, root.group(2), Optional.of(partition))))
                    .orElseGet(() -> Judged.wrong(Finding.error(AwsFinding.ZILLIZ_ACCOUNT_FORM, field)));
        }
        Optional<RoleArn> role = RoleArn.parse(text);
        if (role.isPresent()) {
            return Judged.right(new ZillizPrincipal(text, role.get().account(), Optional.of(role.get().partition())));
        }
        if (text.startsWith("acs:") || text.contains("gserviceaccount")) {
            return Judged.wrong(Finding.error(AwsFinding.ZILLIZ_ACCOUNT_OTHER_CLOUD, field));
        }
        return AwsAnswers.CONSOLE.wholePolicy(text, field)
                .<Judged<ZillizPrincipal>>map(Judged::wrong)
                .orElseGet(() -> Judged.wrong(AccountId.wrongForm(AwsFinding.ZILLIZ_ACCOUNT_FORM, text, field)));
    }
}
