package io.github.integrationwizard.gui.widget;

/// The icons, named by their purpose: lines on a grid of 24. The style sheets set color, size and line width.
public enum Icons {
    /// Two overlapping sheets.
    COPY("M10.5 8.5h8.5a2 2 0 0 1 2 2v8.5a2 2 0 0 1-2 2h-8.5a2 2 0 0 1-2-2v-8.5a2 2 0 0 1 2-2z"
            + "M5 15.5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h8.5a2 2 0 0 1 2 2"),
    /// An arrow pointing down into a tray.
    SAVE("M12 3v12M7 10.5l5 5 5-5M3 17v2a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-2"),
    /// An arrow pointing up out of a tray.
    EXPORT("M12 16V4M7 8.5l5-5 5 5M3 17v2a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-2"),
    /// A clipboard.
    PASTE("M8.5 4.5H6.5a2 2 0 0 0-2 2V19a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2V6.5a2 2 0 0 0-2-2h-2"
            + "M9.5 2.5h5a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1h-5a1 1 0 0 1-1-1v-2a1 1 0 0 1 1-1z"),
    /// An arrow leaving a box.
    OPEN("M14 3h7v7M21 3L10.5 13.5M18 14v5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h5"),
    /// An arrow to the left.
    BACK("M20 12H4M11 5l-7 7 7 7"),
    PLUS("M12 5v14M5 12h14"),
    /// A magnifying glass.
    SEARCH("M3 10.5a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0zM16 16l5 5"),
    /// Two sliders.
    FILTER(
            "M3 7.5h9M18 7.5h3M12 7.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM3 16.5h3M12 16.5h9M6 16.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0z"),
    /// A gear with few, broad teeth; with many it would look like a sun.
    SETTINGS("M12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6z"
            + "M9.7 5.3L9.8 2.4L14.2 2.4L14.3 5.3A7.1 7.1 0 0 1 16.7 6.6L19.2 5.2L21.5 9.1L19 10.6"
            + "A7.1 7.1 0 0 1 19 13.4L21.5 14.9L19.2 18.8L16.7 17.4A7.1 7.1 0 0 1 14.3 18.7L14.2 21.6L9.8 21.6L9.7 18.7"
            + "A7.1 7.1 0 0 1 7.3 17.4L4.8 18.8L2.5 14.9L5 13.4A7.1 7.1 0 0 1 5 10.6L2.5 9.1L4.8 5.2L7.3 6.6"
            + "A7.1 7.1 0 0 1 9.7 5.3z"),
    /// A disc with one dark half: hatched, because all icons are made of lines.
    THEME("M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19zM12 2.5v19M15.2 3.1v17.8M18.4 5v14"),
    /// A globe.
    LANGUAGE("M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19zM2.5 12h19"
            + "M12 2.5c2.6 2.6 4 5.8 4 9.5s-1.4 6.9-4 9.5c-2.6-2.6-4-5.8-4-9.5s1.4-6.9 4-9.5z"),
    /// A computer screen.
    CONSOLE("M4 3.5h16a2 2 0 0 1 2 2v9.5a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5.5a2 2 0 0 1 2-2zM12 17v4M8 21h8"),
    /// A shield.
    NOTHING_SENT("M12 2.5l8 3v6.2c0 4.7-3.4 8-8 9.8-4.6-1.8-8-5.1-8-9.8V5.5z"),
    /// A trash can.
    DELETE(
            "M3.5 6.5h17M8.5 6.5v-2a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v2M5.5 6.5l1 13a2 2 0 0 0 2 2h7a2 2 0 0 0 2-2l1-13M10 11v6M14 11v6"),
    UP("M6 15l6-6 6 6"),
    DOWN("M6 9l6 6 6-6"),
    RIGHT("M9 6l6 6-6 6"),
    /// An envelope.
    REQUEST("M4 4.5h16a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-11a2 2 0 0 1 2-2zM2.6 6.2L12 13.2l9.4-7"),
    /// A pencil.
    EDIT("M3 21l1.3-5.3L16.2 3.8a2.5 2.5 0 0 1 3.5 0l.5.5a2.5 2.5 0 0 1 0 3.5L8.3 19.7z"),
    /// Three layers.
    INTEGRATIONS("M12 2.5l9.5 4.8-9.5 4.8-9.5-4.8zM2.5 12l9.5 4.8 9.5-4.8M2.5 16.7l9.5 4.8 9.5-4.8"),
    /// A sheet with lines.
    DOCUMENT("M14 2.5H6.5a2 2 0 0 0-2 2v15a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2V8zM14 2.5V8h5.5M8.5 13h7M8.5 17h7"),
    /// The letter i in a ring.
    INFO("M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19zM12 11.5v5M12 7.8v.01"),
    /// A check mark.
    CHECK("M4 12.5l5.5 5.5L20.5 6.5"),
    /// A cross.
    CLOSE("M6 6l12 12M18 6L6 18"),
    /// An arrow turning back.
    UNDO("M3.5 3.5v6h6M4.2 9.5A8.2 8.2 0 1 1 4 14");

    private final String lines;

    Icons(String lines) {
        this.lines = lines;
    }

    /// The icon as SVG path data, in units of the grid.
    String lines() {
        return lines;
    }

    /// A new node that shows this icon. It is decoration: its meaning must also be given in text.
    public Icon node() {
        return new Icon(this);
    }

    Icon node(String styleClass) {
        var icon = node();
        icon.getStyleClass().add(styleClass);
        return icon;
    }
}
