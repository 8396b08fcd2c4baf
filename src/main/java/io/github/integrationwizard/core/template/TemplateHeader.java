package io.github.integrationwizard.core.template;

import io.github.integrationwizard.core.policy.Text;
import java.util.Optional;

/// What a template or script says about itself, in English like the languages these are written in.
///
/// @param subject what it makes, e.g. `Network of a Zilliz BYOC project`
/// @param summary a sentence about this one
/// @param name what the integration is called
/// @param description the user's own words about it
/// @param note what everyone who uses it must know
public record TemplateHeader(
        String subject, Text summary, Optional<Text> name, Optional<Text> description, Text note) {
    /// One text for a field such as CloudFormation's `Description`.
    public Text line() {
        Text line = Text.of(subject);
        if (name.isPresent()) {
            line = line.then(": ").then(name.get());
        }
        return description.isPresent() ? line.then(" (").then(description.get()).then(")") : line;
    }

    /// A comment of several lines for the top of a file.
    public Text comment() {
        Text comment = summary;
        if (name.isPresent()) {
            comment = comment.then("\nFor: ").then(name.get());
        }
        if (description.isPresent()) {
            comment = comment.then("\n").then(description.get());
        }
        return comment.then("\n").then(note);
    }
}
