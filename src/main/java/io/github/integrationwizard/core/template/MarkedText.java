package io.github.integrationwizard.core.template;

import io.github.integrationwizard.core.policy.Mark;
import io.github.integrationwizard.core.policy.SourcedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A finished text with marks on its characters.
///
/// @param text the text, exactly as copied or saved
/// @param marks positions in `text`
public record MarkedText(String text, List<Mark> marks) {
    public MarkedText {
        marks = List.copyOf(marks);
    }

    /// Converts to a [SourcedText] that can be part of another text. Field marks are preserved; reasons are dropped,
    /// because they apply to the lines of this text.
    public SourcedText toText() {
        var parts = new ArrayList<SourcedText.Part>();
        int at = 0;
        List<Mark.FromField> fields = marks.stream()
                .filter(Mark.FromField.class::isInstance)
                .map(Mark.FromField.class::cast)
                .sorted(Comparator.comparingInt(Mark.FromField::start))
                .toList();
        for (Mark.FromField mark : fields) {
            parts.addAll(SourcedText.of(text.substring(at, mark.start())).parts());
            parts.addAll(SourcedText.from(mark.field(), text.substring(mark.start(), mark.end()))
                    .parts());
            at = mark.end();
        }
        parts.addAll(SourcedText.of(text.substring(at)).parts());
        return new SourcedText(parts);
    }
}
