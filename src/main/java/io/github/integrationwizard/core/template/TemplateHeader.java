package io.github.integrationwizard.core.template;

import io.github.integrationwizard.core.policy.SourcedText;
import java.util.Optional;

/// What a template or script says about itself, in English like the languages these are written in.
///
/// @param subject what it makes, e.g. `Network of a Zilliz BYOC project`
/// @param summary a sentence about this one
/// @param name what the integration is called
/// @param description the user's own words about it
/// @param note what everyone who uses it must know
public record TemplateHeader(
        String subject,
        SourcedText summary,
        Optional<SourcedText> name,
        Optional<SourcedText> description,
        SourcedText note) {
    /// One text for a field such as CloudFormation's `Description`.
    public SourcedText line() {
        SourcedText line = SourcedText.of(subject);
        if (name.isPresent()) {
            line = line.then(": ").then(name.get());
        }
        return description.isPresent() ? line.then(" (").then(description.get()).then(")") : line;
    }

    /// A comment of several lines for the top of a file.
    public SourcedText comment() {
        SourcedText comment = summary;
        if (name.isPresent()) {
            comment = comment.then("\nFor: ").then(name.get());
        }
        if (description.isPresent()) {
            comment = comment.then("\n").then(description.get());
        }
        return comment.then("\n").then(note);
    }
}
