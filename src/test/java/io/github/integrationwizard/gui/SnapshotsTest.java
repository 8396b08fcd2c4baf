package io.github.integrationwizard.gui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// The finders must find, or the tests built on them prove nothing.
class SnapshotsTest {
    @Test
    void aCutTextIsFound() {
        Fx.run(() -> {
            var cut = new Label("does not fit");
            cut.setPrefWidth(30);
            var wrappedButTooLow = new Label("one two three four five six");
            wrappedButTooLow.setWrapText(true);
            wrappedButTooLow.setPrefSize(60, 20);
            var whole = new Label("fits");
            var mnemonic = new Label("_Fits");
            mnemonic.setMnemonicParsing(true);
            var root = new Pane(cut, wrappedButTooLow, whole, mnemonic);
            Snapshots.layOut(new Scene(root), 200, 200);
            assertThat(Snapshots.truncated(root)).hasSize(2);
        });
    }

    @Test
    void aNodeBeyondTheEdgeIsFound() {
        Fx.run(() -> {
            var beyond = new Region();
            beyond.setPrefSize(50, 50);
            beyond.relocate(170, 0);
            var inside = new Region();
            inside.setPrefSize(50, 50);
            var root = new Pane(beyond, inside);
            Snapshots.layOut(new Scene(root), 200, 200);
            assertThat(Snapshots.outside(root, 200, 200)).hasSize(1);
        });
    }

    @Test
    void aFieldThatShowsAPartOfItsValueIsFound() {
        Fx.run(() -> {
            var cut = new TextField("10.0.128.0/18");
            cut.setMaxWidth(60);
            var whole = new TextField("10.0.128.0/18");
            var longerThanThePage = new TextField("arn:aws:iam::041623484421:role/".repeat(10));
            var page = new ScrollPane(new VBox(cut, whole, longerThanThePage));
            page.setFitToWidth(true);
            Snapshots.layOut(new Scene(page), 400, 200);
            assertThat(Snapshots.cutValues(page)).hasSize(1);
        });
    }
}
