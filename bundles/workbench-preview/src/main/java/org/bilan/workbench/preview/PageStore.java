package org.bilan.workbench.preview;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.bilan.api.live.LivePages;

/**
 * Pictures of pages. They are drawn on a thread of their own, those asked for last first; until one
 * is there, the former picture of the same page stands in for it. Called on the event thread.
 */
final class PageStore {

  private static final int KEPT = 40;
  private static final double SMALL = 0.3;

  private final ExecutorService drawing =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "bilan-preview");
            thread.setDaemon(true);
            return thread;
          });
  private final Runnable drawn;
  private final Map<Integer, Picture> pictures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Picture> eldest) {
          return size() > KEPT;
        }
      };
  private final Map<Integer, Double> asked = new LinkedHashMap<>();
  private final Map<Integer, Picture> thumbnails = new HashMap<>();
  private final Set<Integer> smallAsked = new HashSet<>();
  private PdfPages pages;
  private List<PdfPages.Size> sizes = List.of();
  private long turn = -1;

  /** A picture of a page, and what it is of. */
  private record Picture(BufferedImage image, long turn, double scale) {}

  PageStore(Runnable drawn) {
    this.drawn = drawn;
  }

  List<PdfPages.Size> sizes() {
    return sizes;
  }

  /** Takes other pages, and tells when their sizes are known. */
  void take(LivePages live, Runnable ready) {
    if (live.turn() == turn) {
      return;
    }
    turn = live.turn();
    long taken = turn;
    drawing.execute(
        () -> {
          try {
            PdfPages fresh = new PdfPages(live.pdf());
            PdfPages former = pages;
            pages = fresh;
            if (former != null) {
              former.close();
            }
            List<PdfPages.Size> known = fresh.sizes();
            SwingUtilities.invokeLater(
                () -> {
                  if (taken == turn) {
                    sizes = known;
                    asked.clear();
                    ready.run();
                  }
                });
          } catch (IOException e) {
            // Pages that cannot be read are those of a computation that was cut off.
            return;
          }
        });
  }

  /** The picture of a page, if there is one of any turn; asks for the right one. */
  Optional<Image> picture(int page, double scale) {
    Picture picture = pictures.get(page);
    boolean right = picture != null && picture.turn() == turn && picture.scale() == scale;
    if (!right && !Double.valueOf(scale).equals(asked.get(page))) {
      asked.put(page, scale);
      long of = turn;
      drawing.execute(() -> draw(page, scale, of));
    }
    return Optional.ofNullable(picture).map(Picture::image);
  }

  /** A small picture of a page, if there is one; asks for it otherwise. */
  Optional<Image> small(int page) {
    Picture picture = thumbnails.get(page);
    if ((picture == null || picture.turn() != turn) && smallAsked.add(page)) {
      long of = turn;
      drawing.execute(() -> drawSmall(page, of));
    }
    return Optional.ofNullable(picture).map(Picture::image);
  }

  private void drawSmall(int page, long of) {
    if (pages == null || page >= pages.sizes().size()) {
      return;
    }
    try {
      BufferedImage image = pages.draw(page, SMALL);
      SwingUtilities.invokeLater(
          () -> {
            smallAsked.remove(page);
            thumbnails.put(page, new Picture(image, of, SMALL));
            drawn.run();
          });
    } catch (IOException e) {
      SwingUtilities.invokeLater(() -> smallAsked.remove(page));
    }
  }

  private void draw(int page, double scale, long of) {
    if (pages == null || page >= pages.sizes().size()) {
      return;
    }
    try {
      BufferedImage image = pages.draw(page, scale);
      SwingUtilities.invokeLater(
          () -> {
            asked.remove(page);
            pictures.put(page, new Picture(image, of, scale));
            drawn.run();
          });
    } catch (IOException e) {
      SwingUtilities.invokeLater(() -> asked.remove(page));
    }
  }

  /** Looks for a text, and tells where it stands. */
  void search(String wanted, Consumer<List<PdfPages.Found>> told) {
    drawing.execute(
        () -> {
          try {
            List<PdfPages.Found> found = pages == null ? List.of() : pages.search(wanted);
            SwingUtilities.invokeLater(() -> told.accept(found));
          } catch (IOException e) {
            SwingUtilities.invokeLater(() -> told.accept(List.of()));
          }
        });
  }

  void close() {
    drawing.execute(
        () -> {
          if (pages != null) {
            pages.close();
          }
        });
    drawing.shutdown();
  }
}
