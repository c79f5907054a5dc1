package org.bilan.workbench.views;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;

/**
 * Words one below the other, as wide as there is room; what can be followed is a button, so that
 * the keyboard reaches it.
 */
final class Page extends JPanel implements Scrollable {

  private static final long serialVersionUID = 1L;
  private static final int STEP = 18;

  Page() {
    setLayout(new BoxLayout(this, BoxLayout.PAGE_AXIS));
    setBorder(BorderFactory.createEmptyBorder(10, 12, 12, 12));
    setBackground(UIManager.getColor("TextArea.background"));
  }

  /** A text in some size. */
  void text(String words, float scale, int style) {
    JTextArea area = new Paragraph(words);
    area.setEditable(false);
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setOpaque(false);
    area.setBorder(BorderFactory.createEmptyBorder(1, 0, 2, 0));
    style(area, "font: " + Math.round(scale * 100) + "%" + (style == Font.BOLD ? " bold" : ""));
    area.getAccessibleContext().setAccessibleName(words);
    put(area);
  }

  /** A text of the usual size. */
  void text(String words) {
    text(words, 1, Font.PLAIN);
  }

  /** What begins a group. */
  void heading(String words) {
    add(Box.createVerticalStrut(10));
    JLabel label = new JLabel(words);
    style(label, "font: bold");
    put(label);
  }

  /** Something to follow. */
  void link(String words, Runnable action) {
    JButton button = new JButton(words);
    button.putClientProperty("JButton.buttonType", "borderless");
    style(button, "foreground: $Component.linkColor");
    button.setHorizontalAlignment(SwingConstants.LEADING);
    button.setMargin(new java.awt.Insets(1, 0, 1, 0));
    button.setToolTipText(words);
    button.addActionListener(e -> action.run());
    put(button);
    button.setMaximumSize(new Dimension(Integer.MAX_VALUE, button.getPreferredSize().height));
    button.setMinimumSize(new Dimension(0, button.getPreferredSize().height));
  }

  /** Sizes and colours that follow the theme and the size of letters when these change. */
  private static void style(JComponent component, String style) {
    component.putClientProperty("FlatLaf.style", style);
  }

  void put(JComponent component) {
    component.setAlignmentX(Component.LEFT_ALIGNMENT);
    add(component);
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return new Dimension(280, 300);
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
    return STEP;
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
    return Math.max(STEP, seen.height - STEP);
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return getParent() != null && getParent().getHeight() > getPreferredSize().height;
  }

  /** As high as its words need, and no more. */
  private static final class Paragraph extends JTextArea {
    private static final long serialVersionUID = 1L;

    Paragraph(String words) {
      super(words);
    }

    @Override
    public Dimension getMaximumSize() {
      return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
    }
  }
}
