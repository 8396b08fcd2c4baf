package io.github.integrationwizard.gui.widget.form;

import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.Nodes;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.textfield.CustomTextField;

/// A combo box for long lists. Typing, Space, or an arrow key opens it with a search field; an entry matches if it
/// contains every word that is typed there. Enter or Tab takes the selected entry, or else the first; Escape keeps the
/// choice as it was.
///
/// ControlsFX's `SearchableComboBox` asks in English, ignores characters of an input method while it is closed, loses
/// the choice when a search is left without another, and keeps its list as long as it was before the search: this class
/// corrects that.
public final class SearchComboBox extends SearchableComboBox<String> {
    private static final int MOST_ROWS = 10;

    /// Space for the text that nothing matches.
    private static final double LEAST_HEIGHT = 40;

    private String searchText = "";
    private String chosen;

    public SearchComboBox() {
        getStyleClass().add("search-combo-box");
        showingProperty().addListener((_, _, showing) -> {
            if (showing) {
                chosen = getValue();
            } else if (getValue() == null) {
                setValue(chosen);
            }
        });
    }

    /// Sets the texts of the search.
    ///
    /// @param prompt what the search field asks for; also its accessible text
    /// @param noMatch shown in place of the entries when none matches
    public void setSearchTexts(String prompt, String noMatch) {
        searchText = prompt;
        setPlaceholder(Nodes.wrapped(noMatch, "muted"));
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        for (Node part : getChildren()) {
            if (part instanceof CustomTextField search) {
                prepare(search);
            } else if (part instanceof ComboBox<?> filtered) {
                filtered.itemsProperty().addListener((_, _, items) -> {
                    setVisibleRowCount(Math.clamp(items.size(), 1, MOST_ROWS));
                    Platform.runLater(() -> fitList(filtered));
                });
            }
        }
        return skin;
    }

    private void prepare(CustomTextField search) {
        search.setPromptText(searchText);
        search.setAccessibleText(searchText);
        search.setLeft(Icons.SEARCH.node());
        addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String character = event.getCharacter();
            boolean printable = !character.isBlank()
                    && !Character.isISOControl(character.charAt(0))
                    && !event.isShortcutDown()
                    && !event.isAltDown();
            if (printable && event.getTarget() == this) {
                show();
                search.appendText(character);
                event.consume();
            }
        });
    }

    /// The list is as high as its entries; only when it opens does JavaFX see to that itself.
    private static void fitList(ComboBox<?> filtered) {
        if (filtered.isShowing()
                && filtered.getSkin() instanceof ComboBoxListViewSkin<?> skin
                && skin.getPopupContent() instanceof ListView<?> list) {
            list.resize(list.getWidth(), Math.max(list.prefHeight(list.getWidth()), LEAST_HEIGHT));
            list.getScene().getWindow().sizeToScene();
        }
    }
}
