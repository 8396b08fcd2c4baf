package io.github.integrationwizard.core.bucketrole;

import io.github.integrationwizard.core.form.Characters;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.FindingCode;
import io.github.integrationwizard.core.form.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the rules for bucket names have in common: a name of 3 to 63 lower-case letters, digits and hyphens, typed
/// alone or found in what people paste in its place.
///
/// @param holders the forms of text that hold a name, the more particular ones first
/// @param address any address or ARN, also one that holds no name
/// @param others the code for characters that a name cannot have
/// @param isValid whether a bucket could have that name
/// @param suggest makes a name of one that nearly is
public record BucketNameParser(
        List<Container> holders,
        Pattern address,
        FindingCode others,
        Predicate<String> isValid,
        UnaryOperator<String> suggest) {
    private static final Pattern PLACEHOLDER = Pattern.compile("[<$#{].*");
    private static final Container PATH = new Container(Pattern.compile("([^/]+)/.*"), AccessFinding.BUCKET_IS_PATH);

    /// A form of text that holds a bucket's name.
    ///
    /// @param pattern its first group is the name
    public record Container(Pattern pattern, FindingCode code) {}

    /// What there is to say about a text that is something else than a name, with the name in it as its repair.
    public Optional<Finding> otherForm(String text, Field field) {
        return holders.stream()
                .flatMap(holder -> nameIn(text, holder, field).stream())
                .findFirst()
                .or(() -> address.matcher(text).matches()
                        ? Optional.of(Finding.error(AccessFinding.BUCKET_NOT_FOUND_IN_TEXT, field))
                        : Optional.empty())
                .or(() -> PLACEHOLDER.matcher(text).matches()
                        ? Optional.of(Finding.error(AccessFinding.BUCKET_PLACEHOLDER, field))
                        : Optional.empty())
                .or(() -> nameIn(text, PATH, field));
    }

    private Optional<Finding> nameIn(String text, Container holder, Field field) {
        Matcher matcher = holder.pattern().matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1);
        return Optional.of(
                isValid.test(name)
                        ? Finding.error(holder.code(), field, name).repairedBy(name)
                        : Finding.error(AccessFinding.BUCKET_NOT_FOUND_IN_TEXT, field));
    }

    /// What is wrong with a name, whatever the cloud. Whether dots are allowed is left to the caller.
    public List<Finding> problems(String text, Field field) {
        var faults = new ArrayList<Finding>();
        if (text.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
            faults.add(Finding.error(AccessFinding.BUCKET_UPPER_CASE, field));
        }
        if (text.contains("_")) {
            faults.add(Finding.error(AccessFinding.BUCKET_UNDERSCORE, field));
        }
        String wrong =
                Characters.notAllowed(text, c -> Characters.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-');
        if (!wrong.isEmpty()) {
            faults.add(Finding.error(others, field, wrong));
        }
        if (text.length() < 3 || text.length() > 63) {
            faults.add(Finding.error(AccessFinding.BUCKET_LENGTH, field));
        }
        if (isEdgeWrong(text.codePointAt(0)) || isEdgeWrong(text.codePointBefore(text.length()))) {
            faults.add(Finding.error(AccessFinding.BUCKET_EDGE, field));
        }
        return faults;
    }

    private static boolean isEdgeWrong(int c) {
        return c == '.' || c == '-';
    }

    /// A wrong name, with the name that was probably meant as the repair of every fault.
    public <T> Parsed<T> wrong(String text, List<Finding> faults) {
        String mended = suggest.apply(text);
        boolean mends = isValid.test(mended);
        return new Parsed<>(
                Optional.empty(),
                faults.stream()
                        .map(fault -> mends ? fault.repairedBy(mended) : fault)
                        .toList());
    }
}
