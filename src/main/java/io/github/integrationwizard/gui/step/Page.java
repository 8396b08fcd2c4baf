package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.gui.part.Fxml;
import io.github.integrationwizard.gui.part.Subscriptions;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The main column of one page, loaded from FXML and filled.
///
/// @param root the content of the page
/// @param named its nodes by `fx:id`
/// @param life the lifetime of the page's listeners
public record Page(Parent root, Map<String, Object> named, Subscriptions life) {
    /// The FXML of a provider's step: the provider's own, or the one that all providers share.
    static URL layout(String providerId, Step step) {
        URL own = Page.class.getResource(providerId + "/" + step.id() + ".fxml");
        return own != null ? own : Page.class.getResource(step.id() + ".fxml");
    }

    /// Loads the page for the current step of the model.
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

    /// The input of a field, if it is on this page.
    public Optional<Node> input(String fieldId) {
        return Optional.ofNullable(named.get(fieldId))
                .filter(Node.class::isInstance)
                .map(Node.class::cast);
    }
}
