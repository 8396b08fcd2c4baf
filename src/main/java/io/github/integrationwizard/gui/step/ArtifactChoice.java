package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.provider.ArtifactKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Alternative documents with the same effect, of which the user needs one: shows one of them, with a remark.
public final class ArtifactChoice extends VBox implements PagePart {
    private final FlowPane buttons = new FlowPane();
    private final VBox shown = new VBox();
    private final Map<ArtifactKind, ArtifactSection> sections = new EnumMap<>(ArtifactKind.class);
    private List<ArtifactKind> kinds = List.of();

    /// A choice without documents.
    public ArtifactChoice() {
        getStyleClass().add("artifact-choice");
        buttons.getStyleClass().add("format-buttons");
        buttons.setAccessibleRole(AccessibleRole.PARENT);
        getChildren().addAll(buttons, shown);
    }

    /// The names of the kinds, separated by spaces.
    public String getKinds() {
        return String.join(" ", kinds.stream().map(Enum::name).toList());
    }

    /// @param names names of [ArtifactKind], separated by spaces; the first one is shown first
    public void setKinds(String names) {
        kinds = Stream.of(names.split(" ")).map(ArtifactKind::valueOf).toList();
    }

    @Override
    public void bind(PageContext context) {
        var group = new ToggleGroup();
        for (ArtifactKind kind : kinds) {
            var button = new ToggleButton(context.words().wording().artifact(kind));
            button.setId("show-" + kind.id());
            button.getStyleClass().add("chip");
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setUserData(kind);
            // One document is always shown: clicking the selected button changes nothing.
            button.setOnAction(_ -> button.setSelected(true));
            buttons.getChildren().add(button);
        }
        group.selectedToggleProperty().subscribe(chosen -> {
            if (chosen != null) {
                // The other documents are not in the scene at all, so that no shortcut can act on a hidden one.
                shown.getChildren()
                        .setAll(sections.computeIfAbsent(
                                (ArtifactKind) chosen.getUserData(), kind -> section(kind, context)));
            }
        });
        group.selectToggle(group.getToggles().getFirst());
    }

    private static ArtifactSection section(ArtifactKind kind, PageContext context) {
        var section = new ArtifactSection();
        section.setKind(kind);
        section.setId(kind.id());
        section.bind(context);
        return section;
    }
}
