package org.bilan.workbench.shell;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Font;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.bilan.workbench.command.Projects;
import org.bilan.workbench.theme.Glyph;
import org.bilan.workbench.theme.Theme;

/** What is shown where no file is open: how to begin. */
final class Welcome {

  private final Window window;
  private final Screen screen;
  private final Optional<Path> sample;

  Welcome(Window window, Screen screen, Optional<Path> sample) {
    this.sample = sample;
    this.window = window;
    this.screen = screen;
  }

  JComponent component() {
    JPanel column = new JPanel();
    column.setLayout(new BoxLayout(column, BoxLayout.PAGE_AXIS));
    column.setBorder(BorderFactory.createEmptyBorder(40, 56, 40, 56));
    column.add(label("Bilan", 30, Font.BOLD, new ImageIcon(AppIcon.image(Theme.scaled(48)))));
    column.add(label(screen.words("welcome.summary"), 15, Font.PLAIN, null));
    column.add(Box.createVerticalStrut(26));
    column.add(label(screen.words("welcome.begin"), 16, Font.BOLD, null));
    column.add(link(screen.words("welcome.new"), Glyph.ADD, () -> Projects.create(window)));
    column.add(link(screen.words("welcome.open"), Glyph.FOLDER, () -> Projects.open(window)));
    sample.ifPresent(
        p -> column.add(link(screen.words("welcome.sample"), Glyph.CHART, () -> window.open(p))));
    addRecent(column);
    column.add(Box.createVerticalStrut(26));
    column.add(label(screen.words("welcome.keys"), 13, Font.PLAIN, Glyph.HELP));
    JPanel page = new JPanel(new BorderLayout());
    page.add(column, BorderLayout.NORTH);
    JScrollPane scroll = new JScrollPane(page);
    scroll.setBorder(null);
    scroll.getVerticalScrollBar().setUnitIncrement(16);
    scroll.getAccessibleContext().setAccessibleName(screen.words("welcome"));
    return scroll;
  }

  private void addRecent(JPanel column) {
    if (window.recent().isEmpty()) {
      return;
    }
    column.add(Box.createVerticalStrut(26));
    column.add(label(screen.words("welcome.recent"), 16, Font.BOLD, null));
    for (Path folder : window.recent()) {
      JButton link = link(folder.getFileName().toString(), Glyph.FOLDER, () -> window.open(folder));
      link.setToolTipText(folder.toString());
      column.add(link);
    }
  }

  private static JLabel label(String words, int size, int style, javax.swing.Icon icon) {
    JLabel label = new JLabel(words, icon, JLabel.LEADING);
    label.setFont(label.getFont().deriveFont(style, Theme.scaled(size)));
    label.setIconTextGap(12);
    label.setBorder(BorderFactory.createEmptyBorder(4, 0, 6, 0));
    label.setAlignmentX(Component.LEFT_ALIGNMENT);
    if (style == Font.PLAIN) {
      label.setForeground(Theme.muted());
    }
    return label;
  }

  private static JButton link(String words, Glyph icon, Runnable action) {
    JButton link = new JButton(words, icon);
    link.putClientProperty("JButton.buttonType", "toolBarButton");
    link.setHorizontalAlignment(JButton.LEADING);
    link.setIconTextGap(10);
    link.setAlignmentX(Component.LEFT_ALIGNMENT);
    link.addActionListener(e -> action.run());
    return link;
  }
}
