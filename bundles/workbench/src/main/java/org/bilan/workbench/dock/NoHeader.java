package org.bilan.workbench.dock;

import io.github.andrewauclair.moderndocking.ui.DockingHeaderUI;
import java.awt.Color;
import java.awt.Dimension;
import javax.swing.JButton;
import javax.swing.JPanel;

/** The header of what needs none, because its tabs say enough. */
final class NoHeader extends JPanel implements DockingHeaderUI {

  private static final long serialVersionUID = 1L;

  NoHeader() {
    setPreferredSize(new Dimension(0, 0));
  }

  @Override
  public void update() {}

  @Override
  public void displaySettingsMenu(JButton settings) {}

  @Override
  public void setBackgroundOverride(Color color) {}

  @Override
  public void setForegroundOverride(Color color) {}
}
