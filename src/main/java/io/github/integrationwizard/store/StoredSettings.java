package io.github.integrationwizard.store;

import io.github.integrationwizard.core.json.Json;
import io.github.integrationwizard.core.json.JsonNumber;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonString;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Settings with the JSON from which they were read. An unsupported value counts as not set, and is preserved until the
/// user sets another one.
record StoredSettings(Settings settings, JsonObject json) {
    static final StoredSettings NONE = new StoredSettings(Settings.DEFAULT, JsonObject.EMPTY);

    private static final int SCHEMA = 1;
    private static final List<String> WINDOW = List.of("windowX", "windowY", "windowWidth", "windowHeight");

    static StoredSettings parse(byte[] content) throws InvalidContentException {
        JsonObject json = StrictJson.read(content);
        JsonFields shape = JsonFields.of(json, SCHEMA);
        return new StoredSettings(
                new Settings(
                        shape.optionalText("language").filter(Settings::isLanguage),
                        shape.optionalText("consoleLanguage").filter(Settings::isLanguage),
                        shape.optionalText("theme")
                                .flatMap(StoredSettings::theme)
                                .orElse(Settings.Theme.SYSTEM),
                        textSize(shape.optionalInt("textSize")).orElse(Settings.TextSize.NORMAL),
                        shape.optionalText("updateUrl").filter(url -> !url.isBlank()),
                        shape.optionalInt("windowX"),
                        shape.optionalInt("windowY"),
                        shape.optionalInt("windowWidth"),
                        shape.optionalInt("windowHeight")),
                json);
    }

    private static Optional<Settings.Theme> theme(String id) {
        return Arrays.stream(Settings.Theme.values())
                .filter(theme -> theme.id().equals(id))
                .findFirst();
    }

    private static Optional<Settings.TextSize> textSize(OptionalInt percent) {
        return Arrays.stream(Settings.TextSize.values())
                .filter(size -> percent.isPresent() && size.percent() == percent.getAsInt())
                .findFirst();
    }

    /// The content of the file after a change.
    byte[] write(Settings changed) {
        var next = new JsonObject.Builder();
        next.put("schema", SCHEMA);
        changed.language().ifPresent(language -> next.put("language", language));
        changed.consoleLanguage().ifPresent(language -> next.put("consoleLanguage", language));
        if (changed.theme() != Settings.Theme.SYSTEM) {
            next.put("theme", changed.theme().id());
        }
        if (changed.textSize() != Settings.TextSize.NORMAL) {
            next.put("textSize", changed.textSize().percent());
        }
        changed.updateUrl().ifPresent(url -> next.put("updateUrl", url));
        put(next, "windowX", changed.windowX());
        put(next, "windowY", changed.windowY());
        put(next, "windowWidth", changed.windowWidth());
        put(next, "windowHeight", changed.windowHeight());
        json.members().forEach(member -> {
            if (!wasOurs(member.name(), member.value())) {
                next.putIfAbsent(member.name(), member.value());
            }
        });
        return StrictJson.write(next.build());
    }

    private static boolean wasOurs(String name, Json value) {
        return switch (name) {
            case "language", "consoleLanguage" -> value instanceof JsonString code && Settings.isLanguage(code.text());
            case "updateUrl" -> true;
            case "theme" -> value instanceof JsonString id && theme(id.text()).isPresent();
            case "textSize" ->
                value instanceof JsonNumber percent && textSize(percent).isPresent();
            default -> WINDOW.contains(name);
        };
    }

    private static Optional<Settings.TextSize> textSize(JsonNumber percent) {
        OptionalLong number = percent.asLong();
        return number.isPresent() ? textSize(OptionalInt.of((int) number.getAsLong())) : Optional.empty();
    }

    private static void put(JsonObject.Builder json, String name, OptionalInt value) {
        value.ifPresent(some -> json.put(name, some));
    }
}
