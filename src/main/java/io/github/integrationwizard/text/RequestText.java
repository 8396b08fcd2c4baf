package io.github.integrationwizard.text;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.integration.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes requests in one language, with console labels in that language. The same request always produces the same
/// text, and the text never contains an invalid answer.
public final class RequestText {
    private static final Pattern TOKEN = Pattern.compile("\\[\\[([a-z0-9_.-]+)]]|\\(\\(([A-Za-z]+)\\)\\)");

    private final Messages messages;
    private final Wording wording;
    private final Guidance labels;

    /// Writes in this language.
    public RequestText(Language language) {
        messages = Messages.load(language, "messages", "request");
        wording = new Wording(messages);
        labels = new Guidance(
                messages,
                Messages.load(language, "console"),
                List.of(Messages.load(Language.EN, "console"), Messages.load(Language.ZH, "console")),
                wording);
    }

    private RequestText(Messages messages, Wording wording, Guidance labels) {
        this.messages = messages;
        this.wording = wording;
        this.labels = labels;
    }

    private static String intro(Request request) {
        boolean zilliz = request.to() == Party.ZILLIZ_ADMIN;
        if (request.provider().console().makesIntegration()) {
            return zilliz ? "request.intro.zilliz" : "request.intro.cloud";
        }
        return zilliz ? "request.intro.network.zilliz" : "request.intro.network.cloud";
    }

    /// The complete text; it ends with a line feed.
    public String write(Request request) {
        return request.inChina()
                ? new RequestText(messages, wording, labels.inChina()).written(request)
                : written(request);
    }

    private String written(Request request) {
        var lines = new ArrayList<String>();
        String provider = request.provider().id();
        lines.add(text("request.greeting"));
        lines.add("");
        if (request.isEmpty()) {
            lines.add(text("request.nothing"));
            return String.join("\n", lines) + "\n";
        }
        lines.add(text(intro(request), "provider", wording.provider(provider)));
        lines.add("");
        if (!request.known().isEmpty()) {
            lines.add(text("request.known"));
            request.known().forEach(known -> lines.add("- " + line(provider, known)));
            lines.add("");
        }
        lines.add(text("request.asked"));
        for (Request.Asked asked : request.asked()) {
            lines.add(request.asked().indexOf(asked) + 1 + ". "
                    + wording.label(provider, asked.field().id()));
            remarks(request, asked).forEach(remark -> lines.add("   " + remark));
        }
        lines.add("");
        lines.add(text("request.answer"));
        lines.add("");
        request.asked()
                .forEach(asked -> lines.add(text(
                        "request.blank",
                        "label",
                        wording.label(provider, asked.field().id()))));
        lines.add("");
        lines.add(text("request.secrets"));
        lines.add("");
        lines.add(text("request.thanks"));
        return String.join("\n", lines) + "\n";
    }

    private String line(String provider, Request.Known known) {
        Field field = known.field();
        // The stored value of a choice is an identifier, not a word.
        String value = field.kind() == Field.Kind.CHOICE
                ? text("request.choice", "words", wording.choice(field, known.value()), "id", known.value())
                : known.value();
        return text("request.line", "label", wording.label(provider, field.id()), "value", value);
    }

    private List<String> remarks(Request request, Request.Asked asked) {
        var remarks = new ArrayList<String>();
        if (asked.wrong()) {
            remarks.add(asked.why()
                    .map(finding -> text("request.wrong.why", "why", wording.finding(finding)))
                    .orElseGet(() -> text("request.wrong")));
        }
        asked.expected().ifPresent(value -> remarks.add(text("request.derived", "value", value)));
        String provider = request.provider().id();
        String where = "request.where." + provider + "." + asked.field().id();
        remarks.add(
                messages.has(where)
                        ? text(where)
                        : wording.hint(provider, asked.field().id()));
        return remarks;
    }

    /// A text with its placeholders filled.
    ///
    /// @param values names and values alternately
    private String text(String key, String... values) {
        return TOKEN.matcher(messages.raw(key))
                .replaceAll(token -> Matcher.quoteReplacement(
                        token.group(1) == null ? value(token.group(2), values) : label(token.group(1))));
    }

    private String label(String key) {
        return labels.spellings(key).stream()
                .map(spelling -> messages.raw("request.label").replace("((label))", spelling))
                .reduce(wording::either)
                .orElseThrow();
    }

    private static String value(String name, String... values) {
        for (int i = 0; i < values.length; i += 2) {
            if (values[i].equals(name)) {
                return values[i + 1];
            }
        }
        throw new IllegalArgumentException("no value " + name);
    }
}
