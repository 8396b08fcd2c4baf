package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.bucketrole.AccessFinding;
import io.github.integrationwizard.core.form.Characters;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ARN of an IAM role, with or without a path. The format follows `docs/facts.md#aws-role-arn`, which corrects two
/// errors in AWS's published pattern.
///
/// @param path the path before the name, which ends with a slash; may be empty
public record RoleArn(Partition partition, String account, String path, String name) {
    private static final String NAME = "[A-Za-z0-9_+=,.@-]{1,64}";
    private static final Pattern ROLE_NAME = Pattern.compile(NAME);
    private static final Pattern FORM =
            Pattern.compile("arn:([a-z-]+):iam::(\\d{12}):role/((?:[\\x21-\\x7e]{1,510}/)?)(" + NAME + ")");
    private static final Pattern KIND = Pattern.compile("arn:[a-z-]+:(?:iam|sts)::(?:\\d{12}|aws):([a-z-]+).*");

    /// A role without a path.
    static RoleArn derived(Partition partition, AccountId account, String name) {
        return new RoleArn(partition, account.text(), "", name);
    }

    /// The ARN as AWS writes it.
    public String text() {
        return "arn:" + partition.id() + ":iam::" + account + ":role/" + path + name;
    }

    static Optional<RoleArn> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Partition.ofId(matcher.group(1))
                .map(partition -> new RoleArn(partition, matcher.group(2), matcher.group(3), matcher.group(4)));
    }

    static Parsed<RoleArn> parse(String text, Field field) {
        Optional<RoleArn> arn = parse(text);
        if (arn.isPresent()) {
            return Parsed.valid(arn.get());
        }
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            return Parsed.invalid(Finding.error(AwsFinding.ROLE_ARN_PARTITION_UNKNOWN, field, form.group(1)));
        }
        Matcher kind = KIND.matcher(text);
        if (kind.matches() && !kind.group(1).equals("role")) {
            return Parsed.invalid(Finding.error(AccessFinding.ROLE_ARN_KIND, field, kind.group(1)));
        }
        return Parsed.invalid(Finding.error(AwsFinding.ROLE_ARN_FORM, field));
    }

    /// Parses the name of an existing or future role.
    static Parsed<String> parseName(String text, Field field) {
        if (ROLE_NAME.matcher(text).matches()) {
            return Parsed.valid(text);
        }
        Optional<RoleArn> arn = parse(text);
        if (arn.isPresent()) {
            String name = arn.get().name();
            return Parsed.invalid(
                    Finding.error(AwsFinding.ROLE_NAME_IS_ARN, field, name).withSuggestion(name));
        }
        String notAllowed =
                Characters.notAllowed(text, c -> Characters.isLetterOrDigit(c) || "_+=,.@-".indexOf(c) >= 0);
        return notAllowed.isEmpty()
                ? Parsed.invalid(Finding.error(AwsFinding.ROLE_NAME_LENGTH, field))
                : Parsed.invalid(Finding.error(AwsFinding.ROLE_NAME_CHARACTERS, field, notAllowed));
    }
}
