package org.bilan.workbench.preview;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.bilan.api.live.LivePages;
import org.bilan.api.live.LiveState;
import org.bilan.api.output.PageMark;
import org.bilan.workbench.api.Editor;
import org.bilan.workbench.api.Selection;
import org.bilan.workbench.api.View;
import org.bilan.workbench.api.Workbench;
import org.bilan.workbench.api.Workbench.Registration;
import org.bilan.workbench.api.WorkbenchListener;

/**
 * The pages as they would be printed now. A click goes to what is printed there; the caret of an
 * editor shows where its text is printed.
 */
final class PreviewView implements View {

  private final Workbench workbench;
  private final PageStore store = new PageStore(this::drawn);
  private final PagesPanel pages = new PagesPanel(store);
  private final JScrollPane scroll = new JScrollPane(pages);
  private final PreviewBar bar;
  private final Thumbnails thumbnails;
  private final JLabel notice = new JLabel();
  private final CardLayout cards = new CardLayout();
  private final JPanel shown = new JPanel(cards);
  private final JPanel panel = new JPanel(new BorderLayout());
  private final Registration listening;
  private final CaretFollower follower;
  private List<PageMark> marks = List.of();
  private boolean fitted;

  PreviewView(Workbench workbench) {
    this.workbench = workbench;
    this.bar = new PreviewBar(workbench, this);
    this.thumbnails = new Thumbnails(store, page -> pages.bring(page));
    this.follower = new CaretFollower(workbench, mark -> pages.mark(mark));
    assemble();
    this.listening = workbench.listen(new Following());
    workbench.project().ifPresent(p -> show(p.state()));
  }

  private void assemble() {
    String name = words("preview");
    pages.getAccessibleContext().setAccessibleName(name);
    scroll.setBorder(null);
    scroll.getVerticalScrollBar().setUnitIncrement(40);
    scroll.getViewport().addChangeListener(e -> bar.tell());
    notice.setIcon(workbench.icon("warning"));
    notice.setBorder(BorderFactory.createEmptyBorder(6, 10, 6, 10));
    notice.setVisible(false);
    JLabel empty = new JLabel(words("preview.empty"), JLabel.CENTER);
    shown.add(empty, "empty");
    shown.add(scroll, "pages");
    JPanel top = new JPanel(new BorderLayout());
    top.add(bar.component(), BorderLayout.NORTH);
    top.add(notice, BorderLayout.SOUTH);
    panel.add(top, BorderLayout.NORTH);
    panel.add(shown, BorderLayout.CENTER);
    panel.add(thumbnails.component(), BorderLayout.LINE_START);
    thumbnails.component().setVisible(false);
    Pointing pointing = new Pointing();
    pages.addMouseListener(pointing);
    scroll.addMouseWheelListener(pointing);
  }

  private void show(LiveState state) {
    state.pages().ifPresent(this::take);
    boolean any = state.pages().isPresent();
    cards.show(shown, any ? "pages" : "empty");
    notice.setText(words(any ? "preview.stale" : "preview.none"));
    notice.setVisible(!state.working() && (any ? state.stale() : state.hasErrors()));
  }

  private void take(LivePages live) {
    marks = live.marks();
    follower.take(marks);
    store.take(
        live,
        () -> {
          pages.pagesChanged();
          if (!fitted) {
            fitted = true;
            fitWidth();
          }
          thumbnails.refresh();
          bar.tell();
          bar.searchAgain();
        });
  }

  private void drawn() {
    pages.repaint();
    thumbnails.repaint();
  }

  PagesPanel pages() {
    return pages;
  }

  PageStore store() {
    return store;
  }

  Thumbnails thumbnails() {
    return thumbnails;
  }

  CaretFollower follower() {
    return follower;
  }

  /** Makes a page as wide as the view. */
  void fitWidth() {
    if (!store.sizes().isEmpty() && scroll.getViewport().getWidth() > 60) {
      double width = store.sizes().get(0).width();
      pages.scale((scroll.getViewport().getWidth() - 30) / width);
      bar.tell();
    }
  }

  /** Goes to what is printed at a point. */
  void go(Point point) {
    pages.spot(point).flatMap(this::mark).ifPresent(this::go);
  }

  private Optional<PageMark> mark(PagesPanel.Spot spot) {
    return marks.stream()
        .filter(m -> m.page() == spot.page() && m.contains(spot.x(), spot.y()))
        .min(java.util.Comparator.comparingDouble(m -> m.width() * m.height()));
  }

  private void go(PageMark mark) {
    pages.mark(mark);
    mark.indicators().stream()
        .findFirst()
        .ifPresent(id -> workbench.select(Selection.indicator(id)));
    workbench.edit(mark.place());
  }

  private String words(String key) {
    return PreviewViews.WORDS.of(workbench.language(), key);
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public void focus() {
    pages.requestFocusInWindow();
  }

  @Override
  public void dispose() {
    listening.close();
    store.close();
  }

  /** The pointer. */
  private final class Pointing extends MouseAdapter {
    @Override
    public void mouseClicked(MouseEvent e) {
      pages.requestFocusInWindow();
      go(e.getPoint());
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent e) {
      if (e.isControlDown()) {
        pages.scale(pages.scale() * Math.pow(1.1, -e.getPreciseWheelRotation()));
        bar.tell();
      } else {
        scroll
            .getVerticalScrollBar()
            .setValue(
                scroll.getVerticalScrollBar().getValue()
                    + (int) (e.getPreciseWheelRotation() * 90));
      }
    }
  }

  /** Follows the project and the carets. */
  private final class Following implements WorkbenchListener {
    @Override
    public void stateChanged(LiveState state) {
      show(state);
    }

    @Override
    public void projectChanged() {
      fitted = false;
    }

    @Override
    public void editorChanged(Editor editor) {
      follower.moved(editor);
    }
  }
}
