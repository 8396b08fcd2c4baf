package io.github.integrationwizard.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Settings together with the JSON they came from. A choice that this version does not know reads as no choice, and stays
/// until another one is made.
record KeptSettings(Settings settings, ObjectNode json) {
    static final KeptSettings NONE = new KeptSettings(Settings.DEFAULT, StrictJson.emptyObject());

    private static final int SCHEMA = 1;
    private static final List<String> WINDOW = List.of("windowX", "windowY", "windowWidth", "windowHeight");

    static KeptSettings parse(byte[] content) throws NotReadable {
        ObjectNode json = StrictJson.read(content);
        Shape shape = Shape.of(json, SCHEMA);
        return new KeptSettings(
                new Settings(
                        shape.optionalText("language").filter(Settings::isLanguage),
                        shape.optionalText("consoleLanguage").filter(Settings::isLanguage),
                        shape.optionalText("theme").flatMap(KeptSettings::theme).orElse(Settings.Theme.SYSTEM),
                        textSize(shape.optionalInt("textSize")).orElse(Settings.TextSize.NORMAL),
                        shape.optionalText("updateUrl").filter(url -> !url.isBlank()),
                        shape.optionalInt("windowX"),
                        shape.optionalInt("windowY"),
                        shape.optionalInt("windowWidth"),
                        shape.optionalInt("windowHeight")),
                json);
    }

    private static Optional<Settings.Theme> theme(String id) {
        return Arrays.stream(Settings.Theme.values()).filter(theme -> theme.id().equals(id)).findFirst();
    }

    private static Optional<Settings.TextSize> textSize(OptionalInt percent) {
        return Arrays.stream(Settings.TextSize.values())
                .filter(size -> percent.isPresent() && size.percent() == percent.getAsInt())
                .findFirst();
    }

    /// The file of settings that follow these.
    byte[] write(Settings changed) {
        ObjectNode next = StrictJson.emptyObject();
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
        json.properties().forEach(property -> {
            if (!wasOurs(property.getKey(), property.getValue())) {
                next.putIfAbsent(property.getKey(), property.getValue());
            }
        });
        return StrictJson.write(next);
    }

    private static boolean wasOurs(String name, JsonNode value) {
        return switch (name) {
            case "language", "consoleLanguage" -> Settings.isLanguage(value.asText());
            case "updateUrl" -> true;
            case "theme" -> theme(value.asText()).isPresent();
            case "textSize" -> textSize(OptionalInt.of(value.asInt())).isPresent();
            default -> WINDOW.contains(name);
        };
    }

    private static void put(ObjectNode json, String name, OptionalInt value) {
        value.ifPresent(some -> json.put(name, some));
    }
}
