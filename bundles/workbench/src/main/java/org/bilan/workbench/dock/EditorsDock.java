package org.bilan.workbench.dock;

import io.github.andrewauclair.moderndocking.Dockable;
import io.github.andrewauclair.moderndocking.ui.DockingHeaderUI;
import io.github.andrewauclair.moderndocking.ui.HeaderController;
import io.github.andrewauclair.moderndocking.ui.HeaderModel;
import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The tabs of editors: what views are put around. */
final class EditorsDock extends JPanel implements Dockable {

  static final String ID = "org.bilan.editors";

  private static final long serialVersionUID = 1L;

  private final String title;

  EditorsDock(JComponent tabs, String title) {
    super(new BorderLayout());
    this.title = title;
    add(tabs, BorderLayout.CENTER);
  }

  @Override
  public String getPersistentID() {
    return ID;
  }

  @Override
  public String getTabText() {
    return title;
  }

  @Override
  public boolean isClosable() {
    return false;
  }

  @Override
  public boolean isFloatingAllowed() {
    return false;
  }

  @Override
  public boolean isWrappableInScrollpane() {
    return false;
  }

  @Override
  public DockingHeaderUI createHeaderUI(HeaderController controller, HeaderModel model) {
    return new NoHeader();
  }
}
