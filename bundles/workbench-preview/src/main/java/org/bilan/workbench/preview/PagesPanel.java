package org.bilan.workbench.preview;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.UIManager;
import org.bilan.api.output.PageMark;

/** The pages one below the other. */
final class PagesPanel extends JComponent implements Accessible, Scrollable {

  private static final long serialVersionUID = 1L;
  private static final int GAP = 14;

  private final transient PageStore store;
  private final transient List<PdfPages.Found> found = new ArrayList<>();
  private transient Optional<PageMark> marked = Optional.empty();
  private double scale = 1;
  private int current = -1;

  PagesPanel(PageStore store) {
    this.store = store;
    setOpaque(true);
    setFocusable(true);
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            private static final long serialVersionUID = 1L;

            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.CANVAS;
            }
          };
    }
    return accessibleContext;
  }

  double scale() {
    return scale;
  }

  /** Changes the size of the pages, in pixels a point; what is looked at stays, or the very top. */
  void scale(double other) {
    View view = view();
    boolean top = getVisibleRect().y == 0;
    scale = Math.max(0.2, Math.min(4, other));
    revalidate();
    if (!top) {
      restore(view);
    }
  }

  /** What is looked at: a page, and how far down it is, where eyes rest. */
  record View(int page, double portion) {}

  View view() {
    int eyes = eyes(getVisibleRect());
    int page = pageAt(eyes);
    Rectangle area = area(page);
    return new View(page, area.height == 0 ? 0 : (eyes - area.y) / (double) area.height);
  }

  /** A third of what is in sight is above it: the end of a page there is not what is looked at. */
  private static int eyes(Rectangle seen) {
    return seen.y + seen.height / 3;
  }

  void restore(View view) {
    setSize(getPreferredSize());
    Rectangle area = area(view.page());
    scrollBy(area.y + (int) (view.portion() * area.height) - eyes(getVisibleRect()));
  }

  /** Scrolls by so many pixels, as far as there is something. */
  private void scrollBy(int by) {
    Rectangle seen = getVisibleRect();
    int y = seen.y + by;
    if (getParent() instanceof JViewport viewport) {
      int most = Math.max(0, getPreferredSize().height - viewport.getHeight());
      viewport.setViewPosition(new Point(seen.x, Math.max(0, Math.min(y, most))));
    }
    repaint();
  }

  /** Other pages: those in sight stay in sight. */
  void pagesChanged() {
    View view = view();
    revalidate();
    restore(new View(store.now(view.page()), view.portion()));
  }

  void show(List<PdfPages.Found> places) {
    found.clear();
    found.addAll(places);
    current = -1;
    repaint();
  }

  /** The same on other pages: the one that was gone to stays the one, as far as can be. */
  int showAgain(List<PdfPages.Found> places) {
    int before = current;
    show(places);
    current = Math.min(Math.max(0, before), places.size() - 1);
    return current;
  }

  /** Goes to the next place found, or to the former one. */
  int go(int by) {
    if (!found.isEmpty()) {
      current = Math.floorMod(current + by, found.size());
      PdfPages.Found place = found.get(current);
      bring(place.page(), place.top(), place.height());
    }
    return current;
  }

  /** Brings a mark to sight and frames it. */
  void mark(PageMark mark) {
    marked = Optional.of(mark);
    bring(mark.page() - 1, mark.top(), mark.height());
    repaint();
  }

  /** Brings the top of a page to sight. */
  void bring(int page) {
    setSize(getPreferredSize());
    scrollBy(area(page).y - getVisibleRect().y);
  }

  private void bring(int page, double top, double height) {
    Rectangle area = area(page);
    int y = area.y + (int) (top * scale);
    Rectangle seen = getVisibleRect();
    if (y < seen.y || y + height * scale > seen.y + seen.height) {
      int room = Math.max(seen.height, 1);
      scrollRectToVisible(new Rectangle(area.x, Math.max(0, y - room / 3), 1, room));
    }
    repaint();
  }

  /** The page and the point of it, in points, that a point of the panel is on. */
  Optional<Spot> spot(Point point) {
    int page = pageAt(point.y);
    Rectangle area = area(page);
    return area.contains(point)
        ? Optional.of(new Spot(page + 1, (point.x - area.x) / scale, (point.y - area.y) / scale))
        : Optional.empty();
  }

  /** A point of a page, in points from its upper left corner; pages from 1. */
  record Spot(int page, double x, double y) {}

  /** The page that is in sight, from 1. */
  int page() {
    Rectangle seen = getVisibleRect();
    return Math.min(store.sizes().size(), pageAt(eyes(seen)) + 1);
  }

  private int pageAt(int y) {
    int top = GAP;
    for (int i = 0; i < store.sizes().size(); i++) {
      top += (int) (store.sizes().get(i).height() * scale) + GAP;
      if (y < top) {
        return i;
      }
    }
    return Math.max(0, store.sizes().size() - 1);
  }

  private Rectangle area(int page) {
    int top = GAP;
    for (int i = 0; i < store.sizes().size(); i++) {
      PdfPages.Size size = store.sizes().get(i);
      int width = (int) (size.width() * scale);
      int height = (int) (size.height() * scale);
      if (i == page) {
        return new Rectangle(Math.max(GAP, (getWidth() - width) / 2), top, width, height);
      }
      top += height + GAP;
    }
    return new Rectangle();
  }

  @Override
  public Dimension getPreferredSize() {
    int width = 0;
    int height = GAP;
    for (PdfPages.Size size : store.sizes()) {
      width = Math.max(width, (int) (size.width() * scale) + 2 * GAP);
      height += (int) (size.height() * scale) + GAP;
    }
    return new Dimension(width, height);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setColor(UIManager.getColor("Panel.background"));
    g.fillRect(0, 0, getWidth(), getHeight());
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    double pixels = g.getTransform().getScaleX();
    Rectangle clip = g.getClipBounds();
    for (int page = 0; page < store.sizes().size(); page++) {
      Rectangle area = area(page);
      if (area.intersects(clip)) {
        paintPage(g, page, area, pixels);
      }
    }
    g.dispose();
  }

  private void paintPage(Graphics2D g, int page, Rectangle area, double pixels) {
    g.setColor(new Color(0, 0, 0, 40));
    g.fillRect(area.x + 2, area.y + 2, area.width, area.height);
    g.setColor(Color.WHITE);
    g.fill(area);
    Optional<Image> picture = store.picture(page, scale * pixels);
    picture.ifPresent(p -> g.drawImage(p, area.x, area.y, area.width, area.height, null));
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).page() == page) {
        g.setColor(i == current ? new Color(255, 120, 0, 120) : new Color(255, 210, 0, 110));
        PdfPages.Found place = found.get(i);
        g.fill(scaled(area, place.left(), place.top(), place.width(), place.height()));
      }
    }
    marked
        .filter(m -> m.page() == page + 1)
        .ifPresent(
            m -> {
              g.setColor(new Color(0x0b, 0x53, 0x94, 150));
              g.setStroke(new BasicStroke(2));
              g.draw(scaled(area, m.left() - 3, m.top() - 3, m.width() + 6, m.height() + 6));
            });
  }

  private Rectangle2D scaled(Rectangle area, double x, double y, double width, double height) {
    return new Rectangle2D.Double(
        area.x + x * scale, area.y + y * scale, width * scale, height * scale);
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
    return 40;
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
    return Math.max(40, seen.height - 60);
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return getParent() != null && getPreferredSize().width <= getParent().getWidth();
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
  }
}
