package io.github.integrationwizard.gui;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;

/// A drag that comes from outside, told to a scene as the windowing system tells it: the scene looks for what lies
/// under the pointer and makes the events. The headless platform itself cannot drag.
public final class Drag {
    private final Object listener;
    private final Object clipboard;
    private final Class<?> clipboardType;
    private final TransferMode offered;

    /// @param carried what is dragged, by its format
    public Drag(Scene scene, Map<DataFormat, Object> carried) {
        this(scene, carried, TransferMode.COPY);
    }

    /// @param offered the only thing that the other program allows
    public Drag(Scene scene, Map<DataFormat, Object> carried, TransferMode offered) {
        this.offered = offered;
        try {
            clipboardType = Class.forName("com.sun.javafx.tk.TKClipboard");
            clipboard = Proxy.newProxyInstance(
                    clipboardType.getClassLoader(),
                    new Class<?>[] {clipboardType},
                    (_, method, args) -> switch (method.getName()) {
                        case "getContentTypes" -> carried.keySet();
                        case "hasContent" -> carried.containsKey(args[0]);
                        case "getContent" -> carried.get(args[0]);
                        case "getTransferModes" -> EnumSet.of(offered);
                        default -> null;
                    });
            Constructor<?> constructor =
                    Class.forName("javafx.scene.Scene$DropTargetListener").getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            listener = constructor.newInstance(scene);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /// Moves over the middle of a node.
    ///
    /// @return what the place would do with it; null when it does not want it
    public TransferMode over(Node node) {
        tell("dragEnter", node);
        return (TransferMode) tell("dragOver", node);
    }

    /// Lets go over the middle of a node.
    ///
    /// @return what the place did with it; null when it did not want it
    public TransferMode drop(Node node) {
        return over(node) == null ? null : (TransferMode) tell("drop", node);
    }

    /// Moves out of the window.
    public void leave() {
        Method method = method("dragExit");
        invoke(
                method,
                Arrays.stream(method.getParameterTypes()).map(this::filler).toArray());
    }

    private Object tell(String name, Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        double x = bounds.getCenterX();
        double y = bounds.getCenterY();
        Method method = method(name);
        Object[] args = new Object[method.getParameterCount()];
        double[] places = {x, y, x, y};
        int place = 0;
        for (int i = 0; i < args.length; i++) {
            Class<?> type = method.getParameterTypes()[i];
            args[i] = type == double.class ? (Object) places[place++] : filler(type);
        }
        return invoke(method, args);
    }

    private Object filler(Class<?> type) {
        if (type == clipboardType) {
            return clipboard;
        }
        if (type == TransferMode.class) {
            return offered;
        }
        return 0.0;
    }

    private Method method(String name) {
        Method found = Arrays.stream(listener.getClass().getDeclaredMethods())
                .filter(one -> one.getName().equals(name) && !one.isSynthetic())
                .findFirst()
                .orElseThrow();
        found.setAccessible(true);
        return found;
    }

    private Object invoke(Method method, Object... args) {
        try {
            return method.invoke(listener, args);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
