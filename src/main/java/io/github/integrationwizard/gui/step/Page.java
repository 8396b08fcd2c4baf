package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.gui.part.Fxml;
import io.github.integrationwizard.gui.part.Subscriptions;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// One page's work column, loaded from FXML and filled.
///
/// @param root the page's content
/// @param named its nodes by `fx:id`
public record Page(Parent root, Map<String, Object> named, Subscriptions life) {
    /// The layout of a provider's step: its own, or the one that all providers share.
    static URL layout(String providerId, Step step) {
        URL own = Page.class.getResource(providerId + "/" + step.id() + ".fxml");
        return own != null ? own : Page.class.getResource(step.id() + ".fxml");
    }

    /// Loads the page of the model's current step.
    public static Page load(PageContext context) {
        URL layout = layout(context.model().provider().id(), context.model().step());
        Fxml page = Fxml.load(layout, context.words());
        new FieldBinder(context).bind(page.named());
        bindParts(page.root(), context);
        return new Page(page.root(), page.named(), context.life());
    }

    static void bindParts(Node node, PageContext context) {
        if (node instanceof PagePart part) {
            part.bind(context);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> bindParts(child, context));
        }
    }

    /// The input of a field, when this page has it.
    public Optional<Node> input(String fieldId) {
        return Optional.ofNullable(named.get(fieldId))
                .filter(Node.class::isInstance)
                .map(Node.class::cast);
    }
}
