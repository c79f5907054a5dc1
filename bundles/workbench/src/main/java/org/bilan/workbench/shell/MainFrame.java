package org.bilan.workbench.shell;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JPanel;
import org.bilan.workbench.theme.Theme;

/** The frame on the screen: bars around the place where views and editors stand. */
final class MainFrame {

  private static final Dimension FIRST_SIZE = new Dimension(1360, 860);

  private final JFrame frame = new JFrame("Bilan");
  private final JPanel centre = new JPanel(new BorderLayout());
  private final KeyboardBack keyboard = new KeyboardBack(frame);
  private CommandKeys keys;

  JFrame frame() {
    return frame;
  }

  JPanel centre() {
    return centre;
  }

  /** Puts the bars in place. */
  void assemble(Bars bars, Component status) {
    keys = new CommandKeys(frame, bars::run);
    frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
    frame.setLayout(new BorderLayout());
    frame.add(bars.toolBar(), BorderLayout.NORTH);
    frame.add(centre, BorderLayout.CENTER);
    frame.add(status, BorderLayout.SOUTH);
    frame.setJMenuBar(bars.menuBar());
    frame.setIconImages(AppIcon.images());
  }

  /** Tells when the user wants to close it, and when he comes back from another program. */
  void listen(Runnable closing, Runnable back) {
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent e) {
            closing.run();
          }

          @Override
          public void windowActivated(WindowEvent e) {
            if (e.getOppositeWindow() == null) {
              back.run();
            }
          }
        });
  }

  /** Shows it, no larger than the screen. */
  void show() {
    GraphicsConfiguration screen = frame.getGraphicsConfiguration();
    Rectangle bounds = screen.getBounds();
    frame.setSize(
        Math.min(Theme.scaled(FIRST_SIZE.width), bounds.width),
        Math.min(Theme.scaled(FIRST_SIZE.height), bounds.height));
    frame.setLocationByPlatform(true);
    frame.setVisible(true);
    keyboard.begin();
    keys.begin();
  }

  /** Names what is open. */
  void title(Optional<String> project) {
    frame.setTitle(project.map(name -> name + " – Bilan").orElse("Bilan"));
  }

  void close() {
    keyboard.end();
    keys.end();
    frame.dispose();
  }
}
