package io.github.integrationwizard.gui.part;

import atlantafx.base.controls.Spacer;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.nav.NavItem;
import io.github.integrationwizard.gui.widget.nav.Sidebar;
import io.github.integrationwizard.gui.widget.nav.SidebarBrand;
import javafx.geometry.Orientation;

/// The sidebar outside wizards: the name of the program, and the navigation.
public final class MainSidebar {
    private final Sidebar sidebar = new Sidebar();
    private final NavItem integrations;

    /// @param inSettings whether the settings are shown
    /// @param toIntegrations shows the integrations
    /// @param toSettings shows the settings
    public MainSidebar(UiText words, boolean inSettings, Runnable toIntegrations, Runnable toSettings) {
        var brand = new SidebarBrand(words.text("window.brand.name"), words.text("window.brand.second"));
        integrations = new NavItem(Icons.INTEGRATIONS, words.text("home.title"));
        integrations.setId("to-integrations");
        integrations.setCurrent(!inSettings);
        integrations.setOnAction(_ -> toIntegrations.run());
        var settings = new NavItem(Icons.SETTINGS, words.text("settings.title"));
        settings.setId("to-settings");
        settings.setCurrent(inSettings);
        settings.setOnAction(_ -> toSettings.run());
        sidebar.getChildren().addAll(brand, integrations, new Spacer(Orientation.VERTICAL), settings);
    }

    /// Shows the number of stored integrations.
    public void setCount(int count) {
        integrations.setCount(count == 0 ? "" : Integer.toString(count));
    }

    /// The sidebar, to add to the window.
    public Sidebar node() {
        return sidebar;
    }
}
