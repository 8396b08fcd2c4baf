package io.github.integrationwizard.gui;

import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.NavItem;
import io.github.integrationwizard.gui.widget.Sidebar;
import io.github.integrationwizard.gui.widget.SidebarBrand;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sidebar of everything but the wizards: the program's name, and the places to go to.
public final class MainSidebar {
    private final Sidebar sidebar = new Sidebar();
    private final NavItem integrations = new NavItem();
    private final NavItem settings = new NavItem();

    /// @param inSettings whether the settings are the place that is shown
    public MainSidebar(Words words, boolean inSettings, Runnable toIntegrations, Runnable toSettings) {
        var brand = new SidebarBrand();
        brand.setName(words.text("window.brand.name"));
        brand.setSecond(words.text("window.brand.second"));
        integrations.setIcon(Icons.INTEGRATIONS);
        integrations.setText(words.text("home.title"));
        integrations.setId("to-integrations");
        integrations.setCurrent(!inSettings);
        integrations.setOnAction(_ -> toIntegrations.run());
        settings.setIcon(Icons.SETTINGS);
        settings.setText(words.text("settings.title"));
        settings.setId("to-settings");
        settings.setCurrent(inSettings);
        settings.setOnAction(_ -> toSettings.run());
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        sidebar.getChildren().addAll(brand, integrations, spring, settings);
    }

    /// Shows how many integrations are kept.
    public void setCount(int kept) {
        integrations.setCount(kept == 0 ? "" : Integer.toString(kept));
    }

    public Sidebar node() {
        return sidebar;
    }
}
