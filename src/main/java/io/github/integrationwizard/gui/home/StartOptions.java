package io.github.integrationwizard.gui.home;

import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.part.Fxml;
import io.github.integrationwizard.gui.widget.StartButton;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The kinds of integration to create: all that the home page shows as long as no integration is stored, and what its
/// New button leads to.
final class StartOptions {
    private final Runnable action;
    private final Region root;

    @FXML
    private VBox content;

    @FXML
    private Label title;

    @FXML
    private Label lead;

    @FXML
    private VBox options;

    @FXML
    private Button other;

    /// @param empty whether no integration is stored
    /// @param notices shown above the title
    /// @param cancel goes back to the list, if there is one
    StartOptions(boolean empty, Node notices, UiText words, Services services, HomeActions actions, Runnable cancel) {
        action = empty ? actions::importFile : cancel;
        root = Fxml.load(this, ScrollPane.class, words);
        content.getChildren().addFirst(notices);
        title.setText(words.text(empty ? "home.empty.title" : "home.new.title"));
        lead.setText(words.text(empty ? "home.empty.lead" : "home.new.lead"));
        other.setText(words.text(empty ? "home.import" : "home.new.cancel"));
        for (StartOption option : StartOption.of(services.providers())) {
            String key = "home.choice." + option.tile().id();
            var button =
                    new StartButton(option.tile().letters(), words.text(key + ".title"), words.text(key + ".second"));
            button.setId("choice-" + option.tile().id());
            button.setOnAction(_ -> actions.begin(option.begin()));
            options.getChildren().add(button);
        }
    }

    Region root() {
        return root;
    }

    @FXML
    void act() {
        action.run();
    }
}
