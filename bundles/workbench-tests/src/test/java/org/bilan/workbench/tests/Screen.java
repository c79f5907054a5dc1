package org.bilan.workbench.tests;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.accessibility.Accessible;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.text.JTextComponent;

/**
 * What stands on the screen, found as a screen reader finds it: by the names of controls. All is
 * read and done on the event thread; {@link #until} waits for what others compute.
 */
final class Screen {

  private static final long PATIENCE =
      TimeUnit.SECONDS.toNanos(Long.getLong("bilan.test.patience", 60));

  private Screen() {}

  /** Waits until something is so, and fails with words where it never is. */
  static void until(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE;
    while (!on(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "Waited in vain until "
                + what
                + ". Keyboard: "
                + keyboard()
                + ". On screen: "
                + names());
      }
      pause();
    }
  }

  /** Where the keyboard is. */
  static String keyboard() {
    return on(
        () -> {
          KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
          Component owner = focus.getFocusOwner();
          return owner == null
              ? "nowhere, in " + focus.getFocusedWindow()
              : name(owner) + " (" + owner.getClass().getSimpleName() + ")";
        });
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Does something on the event thread. */
  static <T> T on(Callable<T> action) {
    AtomicReference<T> result = new AtomicReference<>();
    AtomicReference<Exception> failure = new AtomicReference<>();
    try {
      EventQueue.invokeAndWait(
          () -> {
            try {
              result.set(action.call());
            } catch (Exception e) {
              failure.set(e);
            }
          });
    } catch (InterruptedException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
    if (failure.get() != null) {
      throw new IllegalStateException(failure.get());
    }
    return result.get();
  }

  /** The component of a name that is shown, once there is one. */
  static <T extends Component> T named(Class<T> type, String name) {
    until(
        "there is a " + type.getSimpleName() + " called " + name,
        () -> find(type, c -> name(c).equals(name)).isPresent());
    return on(() -> find(type, c -> name(c).equals(name)).orElseThrow());
  }

  /** Whether a component of a name is shown now. */
  static boolean has(Class<? extends Component> type, String name) {
    return on(() -> find(type, c -> name(c).equals(name)).isPresent());
  }

  /** The first shown component that is as wanted, on the event thread. */
  static <T extends Component> Optional<T> find(Class<T> type, Predicate<T> wanted) {
    return all().stream().filter(type::isInstance).map(type::cast).filter(wanted).findFirst();
  }

  /** All shown components, on the event thread. */
  static List<Component> all() {
    List<Component> found = new ArrayList<>();
    Arrays.stream(Window.getWindows()).filter(Window::isShowing).forEach(w -> collect(w, found));
    return found;
  }

  private static void collect(Component component, List<Component> found) {
    if (component.isShowing()) {
      found.add(component);
    }
    if (component instanceof Container container) {
      Arrays.stream(container.getComponents()).forEach(c -> collect(c, found));
    }
  }

  /** The name that a screen reader says of a component. */
  static String name(Component component) {
    if (component instanceof Accessible accessible && accessible.getAccessibleContext() != null) {
      String name = accessible.getAccessibleContext().getAccessibleName();
      return name == null ? "" : name;
    }
    return "";
  }

  /** All names on the screen. */
  static List<String> names() {
    return on(() -> all().stream().map(Screen::name).filter(n -> !n.isBlank()).distinct().toList());
  }

  /** Presses a button. It may open a dialog that stays open: nobody waits for it to be done. */
  static void press(String name) {
    AbstractButton button = named(AbstractButton.class, name);
    EventQueue.invokeLater(() -> button.doClick(0));
  }

  /** Writes into a field, over what it holds. */
  static void write(JTextComponent field, String text) {
    on(
        () -> {
          field.setText(text);
          return field;
        });
  }

  /** The text of a component and of all in it. */
  static String text(JComponent component) {
    return on(
        () -> {
          List<Component> within = new ArrayList<>();
          collect(component, within);
          return String.join("\n", within.stream().map(Screen::words).toList());
        });
  }

  private static String words(Component component) {
    if (component instanceof JTextComponent text) {
      return text.getText();
    }
    if (component instanceof javax.swing.JLabel label) {
      return label.getText() == null ? "" : label.getText();
    }
    return component instanceof AbstractButton button ? button.getText() : "";
  }

  /** Keeps a picture of a window. */
  static Path picture(Window window, String name) {
    Robot robot = Keyboard.robotOfDisplay();
    robot.waitForIdle();
    BufferedImage image = robot.createScreenCapture(on(window::getBounds));
    Path file = Path.of("target", "screens", name + ".png");
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(image, "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
