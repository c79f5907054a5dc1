package org.bilan.workbench.preview;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.util.function.IntConsumer;
import javax.swing.AbstractListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListCellRenderer;

/** Small pictures of all pages, to go to one. */
final class Thumbnails {

  private static final int WIDTH = 92;

  private final PageStore store;
  private final Model model = new Model();
  private final JList<Integer> list = new JList<>(model);
  private final JScrollPane scroll = new JScrollPane(list);

  Thumbnails(PageStore store, IntConsumer chosen) {
    this.store = store;
    list.setCellRenderer(new Cell());
    list.addListSelectionListener(
        e -> {
          if (!e.getValueIsAdjusting() && list.getSelectedIndex() >= 0) {
            chosen.accept(list.getSelectedIndex());
          }
        });
    scroll.setPreferredSize(new Dimension(WIDTH + 40, 100));
  }

  JComponent component() {
    return scroll;
  }

  void name(String name) {
    list.getAccessibleContext().setAccessibleName(name);
  }

  void refresh() {
    model.changed();
  }

  void repaint() {
    if (scroll.isVisible()) {
      list.repaint();
    }
  }

  /** The numbers of the pages. */
  private final class Model extends AbstractListModel<Integer> {
    private static final long serialVersionUID = 1L;

    @Override
    public int getSize() {
      return store.sizes().size();
    }

    @Override
    public Integer getElementAt(int index) {
      return index + 1;
    }

    void changed() {
      fireContentsChanged(this, 0, Math.max(0, getSize() - 1));
    }
  }

  /** A page, and its number below. */
  private final class Cell extends JPanel implements ListCellRenderer<Integer> {
    private static final long serialVersionUID = 1L;
    private int page;
    private boolean selected;

    @Override
    public Component getListCellRendererComponent(
        JList<? extends Integer> owner, Integer number, int index, boolean chosen, boolean focus) {
      page = index;
      selected = chosen;
      getAccessibleContext().setAccessibleName(String.valueOf(number));
      return this;
    }

    @Override
    public Dimension getPreferredSize() {
      PdfPages.Size size = store.sizes().get(Math.min(page, store.sizes().size() - 1));
      return new Dimension(WIDTH + 20, (int) (WIDTH * size.height() / size.width()) + 26);
    }

    @Override
    protected void paintComponent(Graphics g) {
      PdfPages.Size size = store.sizes().get(Math.min(page, store.sizes().size() - 1));
      int height = (int) (WIDTH * size.height() / size.width());
      g.setColor(java.awt.Color.WHITE);
      g.fillRect(8, 4, WIDTH, height);
      store.small(page).ifPresent(picture -> g.drawImage(picture, 8, 4, WIDTH, height, null));
      g.setColor(selected ? list.getSelectionBackground() : list.getForeground());
      g.drawRect(8, 4, WIDTH, height);
      g.drawString(String.valueOf(page + 1), 10 + WIDTH / 2, height + 18);
    }
  }
}
