package io.github.integrationwizard.gui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.gui.part.ChoiceGroup;
import io.github.integrationwizard.gui.step.FieldInput;
import io.github.integrationwizard.support.Providers;
import io.github.integrationwizard.text.Language;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A key stroke is read once and shown by every part of the page: however many parts there are, the draft is read no
/// more than twice.
class ReadingsPerKeyStrokeTest {
    private static final int MOST = 2;

    @TempDir
    Path home;

    private final AtomicInteger readings = new AtomicInteger();

    static Stream<String> providers() {
        return Providers.ALL.stream().map(Provider::id);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void oneKeyStrokeReadsTheDraftAtMostTwice(String provider) {
        var counts = new TreeMap<String, Integer>();
        var notTyped = new ArrayList<String>();
        Fx.run(() -> {
            Bench bench = new Bench(home, Language.EN, false, counted(), Runnable::run, Runnable::run, Runnable::run);
            bench.shell.open(bench.keepOf(provider, 1, "name", "one"));
            for (Step step : Step.values()) {
                bench.shell.show(step);
                for (Field field : fields(provider, step)) {
                    Node input = bench.scene.lookup("#" + field.id());
                    if (input instanceof FieldInput) {
                        notTyped.add(field.id());
                        continue;
                    }
                    // The second key stroke of a field finds everything shown already, as a person's keys do.
                    change(field, input, 1);
                    readings.set(0);
                    change(field, input, 2);
                    counts.put(field.id(), readings.get());
                }
            }
            bench.shell.showHome();
        });
        assertThat(counts.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Step.values())
                        .flatMap(step -> fields(provider, step).stream())
                        .map(Field::id)
                        .filter(id -> !notTyped.contains(id))
                        .toList());
        assertThat(counts.values()).as(counts.toString()).allMatch(count -> count >= 1 && count <= MOST);
    }

    private static List<Field> fields(String provider, Step step) {
        return Providers.of(provider).fields(Draft.empty(provider)).stream()
                .filter(field -> field.step() == step)
                .toList();
    }

    @SuppressWarnings("unchecked") // Every combo box of a field holds texts.
    private static void change(Field field, Node input, int key) {
        switch (input) {
            case TextInputControl text -> text.appendText(Integer.toString(key));
            case ComboBox<?> combo ->
                ((ComboBox<String>) combo).setValue(field.choices().get(key));
            case ChoiceGroup group ->
                group.valueProperty()
                        .set(field.choices().get(key % field.choices().size()));
            default -> throw new AssertionError("no way to type into " + input);
        }
    }

    private List<Provider<?>> counted() {
        return Providers.ALL.stream().<Provider<?>>map(this::counting).toList();
    }

    /// The same provider, which counts how often it is asked to read, by itself too.
    private Provider<?> counting(Provider<?> real) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("read")) {
                readings.incrementAndGet();
            }
            Method own = real.getClass().getMethod(method.getName(), method.getParameterTypes());
            if (own.getDeclaringClass() == Provider.class) {
                return InvocationHandler.invokeDefault(proxy, own, arguments);
            }
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (Provider<?>)
                Proxy.newProxyInstance(Provider.class.getClassLoader(), new Class<?>[] {Provider.class}, handler);
    }
}
