package org.bilan.workbench.preview;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.bilan.api.live.LivePages;
import org.bilan.workbench.preview.Sheets.Sheet;

/**
 * Pictures of pages. They are drawn on a thread of their own, those asked for last first; until one
 * is there, the former picture of the same page stands in for it. A page whose part nothing changed
 * of keeps its picture. Called on the event thread.
 */
final class PageStore {

  private static final double SMALL = 0.3;

  private final ExecutorService drawing =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "bilan-preview");
            thread.setDaemon(true);
            return thread;
          });
  private final Runnable drawn;
  private final Sheets open = new Sheets();
  private final Waiting waiting = new Waiting();
  private final Set<Waiting.Request> asked = new HashSet<>();
  private final Pictures pictures = new Pictures();
  private final Map<Pictures.Spot, Pictures.Picture> thumbnails = new HashMap<>();
  private List<Sheet> sheets = List.of();
  private List<Sheet> former = List.of();
  private List<PdfPages.Size> sizes = List.of();
  private long turn = -1;

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
    waiting.clear();
    drawing.execute(
        () -> {
          try {
            List<Sheet> fresh = open.take(live);
            SwingUtilities.invokeLater(() -> took(taken, fresh, ready));
          } catch (IOException e) {
            // Pages that cannot be read are those of a computation that was cut off.
            return;
          }
        });
  }

  private void took(long taken, List<Sheet> fresh, Runnable ready) {
    if (taken == turn) {
      former = sheets;
      sheets = fresh;
      sizes = fresh.stream().map(Sheet::size).toList();
      asked.clear();
      ready.run();
    }
  }

  /** Where a page of the former ones is now: parts before it may have grown. */
  int now(int page) {
    if (page >= former.size()) {
      return page;
    }
    Pictures.Spot spot = Pictures.Spot.of(former.get(page));
    int now = page;
    for (Sheet sheet : sheets) {
      if (sheet.part() == spot.part() && sheet.index() <= spot.index()) {
        now = sheet.page();
      }
    }
    return now;
  }

  /**
   * The picture of a page, if there is one, of these pages or former ones; asks for the right one.
   */
  Optional<Image> picture(int page, double scale) {
    Sheet sheet = sheets.get(page);
    Pictures.Picture picture = pictures.get(Pictures.Spot.of(sheet));
    if (picture == null || !picture.isOf(sheet, scale)) {
      ask(new Waiting.Request(sheet, scale, false));
    }
    return Optional.ofNullable(picture).map(Pictures.Picture::image);
  }

  /** A small picture of a page, if there is one; asks for it otherwise. */
  Optional<Image> small(int page) {
    Sheet sheet = sheets.get(page);
    Pictures.Picture picture = thumbnails.get(Pictures.Spot.of(sheet));
    if (picture == null || !picture.isOf(sheet, SMALL)) {
      ask(new Waiting.Request(sheet, SMALL, true));
    }
    return Optional.ofNullable(picture).map(Pictures.Picture::image);
  }

  private void ask(Waiting.Request request) {
    if (asked.add(request)) {
      waiting.add(request);
      drawing.execute(() -> waiting.next().ifPresent(this::draw));
    }
  }

  private void draw(Waiting.Request request) {
    if (!open.has(request.sheet())) {
      return;
    }
    try {
      BufferedImage image = open.draw(request.sheet(), request.scale());
      SwingUtilities.invokeLater(() -> keep(request, image));
    } catch (IOException e) {
      SwingUtilities.invokeLater(() -> asked.remove(request));
    }
  }

  private void keep(Waiting.Request request, BufferedImage image) {
    asked.remove(request);
    Pictures.Picture picture = new Pictures.Picture(image, request.sheet(), request.scale());
    if (request.small()) {
      thumbnails.put(Pictures.Spot.of(request.sheet()), picture);
    } else {
      pictures.put(picture);
    }
    drawn.run();
  }

  /** Looks for a text, and tells where it stands. */
  void search(String wanted, Consumer<List<PdfPages.Found>> told) {
    drawing.execute(
        () -> {
          try {
            List<PdfPages.Found> found = open.search(wanted);
            SwingUtilities.invokeLater(() -> told.accept(found));
          } catch (IOException e) {
            SwingUtilities.invokeLater(() -> told.accept(List.of()));
          }
        });
  }

  void close() {
    waiting.clear();
    drawing.execute(open::close);
    drawing.shutdown();
  }
}
