package org.bilan.workbench.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.JFrame;
import org.bilan.launcher.Product;
import org.bilan.launcher.ProductException;

/** The product with its window open, as {@code launcher/bilan workbench} starts it. */
final class OpenWorkbench implements AutoCloseable {

  static final Path ROOT = Path.of(System.getProperty("bilan.root")).toAbsolutePath().normalize();

  private final Product product;
  private final Thread command;
  private final EventWatch watch;

  /** Starts the product with a user of its own. */
  static OpenWorkbench start(Path user, String... arguments) {
    Path home = ROOT.resolve("launcher/target/distribution");
    System.setProperty("bilan.home", home.toString());
    System.setProperty("bilan.user.folder", user.toString());
    try {
      Map<String, String> settings = Map.of("bilan.plugins", user.resolve("plugins").toString());
      return new OpenWorkbench(Product.start(home, List.of(), settings), arguments);
    } catch (ProductException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private OpenWorkbench(Product product, String... arguments) {
    this.product = product;
    List<String> line = new ArrayList<>(List.of("workbench"));
    line.addAll(List.of(arguments));
    this.command = new Thread(() -> run(line), "command");
    command.start();
    JFrame frame = frame();
    Screen.until("the window has the keyboard", frame::isFocused);
    this.watch = EventWatch.begin();
  }

  private void run(List<String> line) {
    try {
      product.run(line.toArray(String[]::new));
    } catch (ProductException e) {
      throw new IllegalStateException(e);
    }
  }

  Product product() {
    return product;
  }

  /** How long events take. */
  EventWatch watch() {
    return watch;
  }

  /** The window. */
  JFrame frame() {
    Screen.until("the window is open", () -> Screen.find(JFrame.class, f -> true).isPresent());
    return Screen.on(() -> Screen.find(JFrame.class, f -> true).orElseThrow());
  }

  /** Answers the question about unsaved texts, where it is asked. */
  private void drop() {
    String answer = "Abandonner les changements";
    Screen.until(
        "the window is closed, or asks",
        () ->
            Screen.find(JFrame.class, f -> true).isEmpty()
                || Screen.find(javax.swing.JButton.class, b -> answer.equals(b.getText()))
                    .isPresent());
    Screen.on(
        () -> {
          Screen.find(javax.swing.JButton.class, b -> answer.equals(b.getText()))
              .ifPresent(b -> java.awt.EventQueue.invokeLater(() -> b.doClick(0)));
          return null;
        });
  }

  /** The same, without what is not saved. */
  void closeDropping() {
    close(true);
  }

  /** Closes the window as its user does, and waits until the command is done. */
  @Override
  public void close() {
    close(false);
  }

  private void close(boolean dropping) {
    JFrame frame = frame();
    java.awt.EventQueue.invokeLater(
        () ->
            frame.dispatchEvent(
                new java.awt.event.WindowEvent(frame, java.awt.event.WindowEvent.WINDOW_CLOSING)));
    if (dropping) {
      drop();
    }
    try {
      command.join(30_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    watch.close();
    product.close();
    watch.verify();
  }
}
