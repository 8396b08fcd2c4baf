package io.github.integrationwizard.core.template;

import io.github.integrationwizard.core.policy.SourcedText;
import java.util.Optional;

/// The description at the top of a template or script, always in English.
///
/// @param subject what it creates, e.g. `Network of a Zilliz BYOC project`
/// @param summary a sentence about this file
/// @param name the name of the integration
/// @param description the user's description of it
/// @param note a note that everyone who uses it must read
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
