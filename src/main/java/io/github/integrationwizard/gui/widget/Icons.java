package io.github.integrationwizard.gui.widget;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons by what they are for. Colour and size come from the style sheets.
public enum Icons {
    COPY(Feather.COPY),
    SAVE(Feather.DOWNLOAD),
    EXPORT(Feather.UPLOAD),
    PASTE(Feather.CLIPBOARD),
    OPEN(Feather.EXTERNAL_LINK),
    BACK(Feather.ARROW_LEFT),
    PLUS(Feather.PLUS),
    SEARCH(Feather.SEARCH),
    FILTER(Feather.SLIDERS),
    SETTINGS(Feather.SETTINGS),
    LANGUAGE(Feather.GLOBE),
    CONSOLE(Feather.MONITOR),
    ONLINE(Feather.WIFI),
    NOTHING_SENT(Feather.SHIELD),
    DELETE(Feather.TRASH_2),
    UP(Feather.CHEVRON_UP),
    DOWN(Feather.CHEVRON_DOWN),
    LEFT(Feather.CHEVRON_LEFT),
    RIGHT(Feather.CHEVRON_RIGHT),
    REQUEST(Feather.MAIL),
    EDIT(Feather.EDIT_2),
    INTEGRATIONS(Feather.LAYERS),
    EXPLAIN(Feather.LIFE_BUOY),
    DOCUMENT(Feather.FILE_TEXT),
    INFO(Feather.INFO),
    CHECK(Feather.CHECK),
    CLOSE(Feather.X),
    UNDO(Feather.ROTATE_CCW),
    REPEAT(Feather.REFRESH_CW);

    private final Feather glyph;

    Icons(Feather glyph) {
        this.glyph = glyph;
    }

    /// A new node that shows this icon. It is decoration: what it means must also stand in a text.
    public FontIcon node() {
        var icon = new FontIcon(glyph);
        icon.setFocusTraversable(false);
        return icon;
    }

    FontIcon node(String styleClass) {
        var icon = node();
        icon.getStyleClass().add(styleClass);
        return icon;
    }
}
