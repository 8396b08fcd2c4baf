package io.github.integrationwizard.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The comments of a source that take whole lines, hidden from a formatter that breaks long ones so that no compiler
/// reads them: each block is one short line until it is put back, as it was but for lines that are too long.
final class Comments {
    private static final Pattern LINE = Pattern.compile("(\\s*)(//+)(| .*)");
    private static final Pattern HIDDEN = Pattern.compile("(?m)^( *)(//+) ~(\\d+)~$");

    /// What begins a paragraph of Markdown or a tag, so that no words may be put in front of it.
    private static final Pattern BEGINNING = Pattern.compile("| (?:[-*+|#>@`\\s].*|\\d+\\..*)");

    private final List<List<String>> blocks = new ArrayList<>();
    private final String code;

    Comments(String source) {
        var lines = new ArrayList<String>();
        boolean inTextBlock = false;
        String before = "";
        for (String line : source.split("\n", -1)) {
            Matcher comment = LINE.matcher(line);
            if (!inTextBlock && comment.matches()) {
                String mark = comment.group(1) + comment.group(2);
                if (!mark.equals(before)) {
                    lines.add(mark + " ~" + blocks.size() + "~");
                    blocks.add(new ArrayList<>());
                }
                blocks.getLast().add(comment.group(3));
                before = mark;
            } else {
                lines.add(line);
                inTextBlock ^= line.split("\"\"\"", -1).length % 2 == 0;
                before = "";
            }
        }
        code = String.join("\n", lines);
    }

    /// The source with every block of comments as one short line.
    String code() {
        return code;
    }

    /// The source with its comments again.
    ///
    /// @param formatted what was made of [#code]
    String putBack(String formatted, int width) {
        Matcher hidden = HIDDEN.matcher(formatted);
        String whole = hidden.replaceAll(found -> Matcher.quoteReplacement(block(found, width)));
        if (hidden.reset().results().count() != blocks.size()) {
            throw new IllegalStateException("the formatter lost or moved a comment");
        }
        return whole;
    }

    private String block(MatchResult hidden, int width) {
        String mark = hidden.group(1) + hidden.group(2);
        return wrapped(blocks.get(Integer.parseInt(hidden.group(3))), width - mark.length()).stream()
                .map(text -> mark + text)
                .collect(Collectors.joining("\n"));
    }

    /// Moves what is beyond the width to the next line, in front of its words if the paragraph goes on there.
    private static List<String> wrapped(List<String> block, int width) {
        var rest = new ArrayDeque<>(block);
        var lines = new ArrayList<String>();
        while (!rest.isEmpty()) {
            String line = rest.removeFirst();
            int end = line.length() > width ? line.lastIndexOf(' ', width) : -1;
            if (end <= 0) {
                lines.add(line);
                continue;
            }
            lines.add(line.substring(0, end));
            String moved = line.substring(end);
            boolean goesOn =
                    !rest.isEmpty() && !BEGINNING.matcher(rest.peekFirst()).matches();
            rest.addFirst(goesOn ? moved + rest.removeFirst() : moved);
        }
        return lines;
    }
}
