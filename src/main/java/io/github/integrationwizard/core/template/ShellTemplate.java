package io.github.integrationwizard.core.template;

import io.github.integrationwizard.core.policy.SourcedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A shell script with placeholders (holes): `@NAME@` for a value, and the lines `#@ each NAME` and `#@ end` around a
/// section that is repeated for each of its values. A hole for a word must be a whole word or the value of an
/// assignment; a hole for a comment must be in a comment. A mismatch between template and values is a bug in the
/// program, so it throws [IllegalStateException].
public final class ShellTemplate {
    private static final Pattern HOLE = Pattern.compile("@([A-Z][A-Z0-9_]*)@");
    private static final Pattern SECTION = Pattern.compile(" *#@ each ([A-Z][A-Z0-9_]*)");
    private static final Pattern END = Pattern.compile(" *#@ end");

    private static final String BEFORE_WORD = " \t=(";
    private static final String AFTER_WORD = " \t);\n";

    private sealed interface Part {
        record Literal(String text) implements Part {}

        /// @param comment the indent of the comment that contains the hole, if any
        /// @param isWord whether the surrounding characters delimit a whole word
        record Hole(String name, Optional<String> comment, boolean isWord) implements Part {}

        record Section(String name, List<Part> parts) implements Part {}
    }

    private final String name;
    private final List<Part> parts;
    /// The holes of all sections with a name; a name can have several sections.
    private final Map<String, Set<String>> namesInSections = new HashMap<>();

    private ShellTemplate(String name, String text) {
        this.name = name;
        var lines = new ArrayList<>(text.lines().toList());
        parts = parse(lines, false);
    }

    /// Loads a template from the resources.
    ///
    /// @param owner a class in the package that contains the file
    /// @throws IllegalStateException if the file does not exist, or its sections are not properly nested
    public static ShellTemplate of(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no template " + file);
            }
            return new ShellTemplate(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Parses a template.
    static ShellTemplate of(String text) {
        return new ShellTemplate("template", text);
    }

    /// Parses and consumes the lines up to the end of the section, or of the file.
    private List<Part> parse(List<String> lines, boolean inSection) {
        var parsed = new ArrayList<Part>();
        while (!lines.isEmpty()) {
            String line = lines.removeFirst();
            Matcher section = SECTION.matcher(line);
            if (section.matches()) {
                List<Part> inside = parse(lines, true);
                parsed.add(new Part.Section(section.group(1), inside));
                namesInSections
                        .computeIfAbsent(section.group(1), _ -> new HashSet<>())
                        .addAll(names(inside));
            } else if (END.matcher(line).matches()) {
                if (!inSection) {
                    throw error("an end without a section");
                }
                return parsed;
            } else if (line.stripLeading().startsWith("#@")) {
                throw error("not understood: " + line);
            } else {
                line(line + "\n", parsed);
            }
        }
        if (inSection) {
            throw error("a section without an end");
        }
        return parsed;
    }

    private static void line(String line, List<Part> parsed) {
        String stripped = line.stripLeading();
        Optional<String> comment = stripped.startsWith("#")
                ? Optional.of(line.substring(0, line.length() - stripped.length()))
                : Optional.empty();
        int from = 0;
        Matcher hole = HOLE.matcher(line);
        while (hole.find()) {
            boolean isWord = (hole.start() == 0 || BEFORE_WORD.indexOf(line.charAt(hole.start() - 1)) >= 0)
                    && AFTER_WORD.indexOf(line.charAt(hole.end())) >= 0;
            parsed.add(new Part.Literal(line.substring(from, hole.start())));
            parsed.add(new Part.Hole(hole.group(1), comment, isWord));
            from = hole.end();
        }
        parsed.add(new Part.Literal(line.substring(from)));
    }

    /// Fills in the values. The template must have a hole or section for each of them.
    ///
    /// @throws IllegalStateException if a value is missing, has no hole, or does not fit its hole
    /// @throws IllegalArgumentException if a word contains NUL
    public MarkedText fill(ShellValues values) {
        var out = new MarkedBuilder();
        fill(parts, names(parts), List.of(values), out);
        return out.done();
    }

    /// @param known the names that the innermost values may have
    /// @param scopes the innermost values first
    private void fill(List<Part> parts, Set<String> known, List<ShellValues> scopes, MarkedBuilder out) {
        for (String given : scopes.getFirst().names()) {
            if (!known.contains(given)) {
                throw error("no hole for " + given);
            }
        }
        for (Part part : parts) {
            switch (part) {
                case Part.Literal literal -> out.append(literal.text());
                case Part.Hole hole -> fill(hole, value(hole.name(), scopes), out);
                case Part.Section section -> {
                    if (!(value(section.name(), scopes) instanceof ShellValues.Value.Sections sections)) {
                        throw error("not for a section: " + section.name());
                    }
                    for (ShellValues inner : sections.all()) {
                        var all = new ArrayList<ShellValues>();
                        all.add(inner);
                        all.addAll(scopes);
                        fill(section.parts(), namesInSections.get(section.name()), all, out);
                    }
                }
            }
        }
    }

    private ShellValues.Value value(String name, List<ShellValues> scopes) {
        return scopes.stream()
                .flatMap(scope -> scope.get(name).stream())
                .findFirst()
                .orElseThrow(() -> error("no value for " + name));
    }

    private void fill(Part.Hole hole, ShellValues.Value value, MarkedBuilder out) {
        switch (value) {
            case ShellValues.Value.Comment comment
            when hole.comment().isPresent() ->
                Comments.continueComment(out, hole.comment().get(), comment.comment());
            case ShellValues.Value.Words words
            when hole.comment().isEmpty() && hole.isWord() -> {
                boolean first = true;
                for (SourcedText word : words.words()) {
                    out.append(first ? "" : " ");
                    ShellQuoting.quote(out, word);
                    first = false;
                }
            }
            case ShellValues.Value.Expanded word
            when hole.comment().isEmpty() && hole.isWord() -> ShellQuoting.expand(out, word.word(), word.variables());
            case ShellValues.Value.Code code when hole.comment().isEmpty() -> out.append(code.code());
            default -> throw error("the value does not fit the hole " + hole.name());
        }
    }

    private static Set<String> names(List<Part> parts) {
        var names = new HashSet<String>();
        for (Part part : parts) {
            switch (part) {
                case Part.Literal _ -> {}
                case Part.Hole hole -> names.add(hole.name());
                case Part.Section section -> {
                    names.add(section.name());
                    names.addAll(names(section.parts()));
                }
            }
        }
        return names;
    }

    private IllegalStateException error(String message) {
        return new IllegalStateException(name + ": " + message);
    }
}
