package org.bilan.workbench.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import org.bilan.api.live.LivePages;
import org.bilan.api.output.PartPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageStoreTest {

  private static final PartPages ONE = Pdfs.part("un", "deux");
  private static final PartPages TWO = Pdfs.part("trois", "quatre", "cinq");

  private final Semaphore drawn = new Semaphore(0);
  private final PageStore store = new PageStore(drawn::release);

  @AfterEach
  void close() {
    store.close();
  }

  private static <T> T onEvents(Supplier<T> what) {
    AtomicReference<T> got = new AtomicReference<>();
    try {
      SwingUtilities.invokeAndWait(() -> got.set(what.get()));
    } catch (InterruptedException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
    return got.get();
  }

  private void take(LivePages pages) throws Exception {
    CompletableFuture<Boolean> ready = new CompletableFuture<>();
    SwingUtilities.invokeLater(() -> store.take(pages, () -> ready.complete(true)));
    ready.get(10, TimeUnit.SECONDS);
  }

  private Optional<Image> picture(int page) {
    return onEvents(() -> store.picture(page, 1));
  }

  /** The picture of a page as it is now. */
  private Image drawn(int page) throws InterruptedException {
    drawn.drainPermits();
    picture(page);
    assertThat(drawn.tryAcquire(10, TimeUnit.SECONDS)).as("page %s is drawn", page).isTrue();
    return picture(page).orElseThrow();
  }

  @Test
  void pagesOfAllPartsFollowOneAnother() throws Exception {
    take(Pdfs.pages(1, ONE, TWO));
    assertThat(store.sizes()).hasSize(5).allMatch(size -> size.width() == 200);
  }

  @Test
  void headsAndFeetLieOverThePagesOfParts() throws Exception {
    take(Pdfs.pages(1, ONE));
    BufferedImage image = (BufferedImage) drawn(1);
    assertThat(new Color(image.getRGB(30, 280 - 150))).isEqualTo(Color.BLACK);
    assertThat(new Color(image.getRGB(30, 280 - 20))).isEqualTo(Color.RED);
    assertThat(new Color(image.getRGB(5, 5))).isEqualTo(Color.WHITE);
  }

  @Test
  void aPageWhosePartStaysKeepsItsPicture() throws Exception {
    LivePages before = Pdfs.pages(1, ONE, TWO);
    take(before);
    Image first = drawn(0);
    Image third = drawn(2);
    PartPages other = Pdfs.part("trois", "quatre", "six");
    take(new LivePages(2, List.of(ONE, other), before.furniture()));
    drawn.drainPermits();
    assertThat(picture(0)).containsSame(first);
    assertThat(drawn.tryAcquire(200, TimeUnit.MILLISECONDS)).as("it is drawn again").isFalse();
    assertThat(picture(2)).as("the former one stands in").containsSame(third);
    assertThat(drawn.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    assertThat(picture(2).orElseThrow()).isNotSameAs(third);
  }

  @Test
  void aTextIsFoundOnThePagesOfTheDocument() throws Exception {
    take(Pdfs.pages(1, ONE, TWO));
    CompletableFuture<List<PdfPages.Found>> found = new CompletableFuture<>();
    store.search("Quatre", found::complete);
    assertThat(found.get(10, TimeUnit.SECONDS)).extracting(PdfPages.Found::page).containsExactly(3);
  }

  @Test
  void aPageIsFoundAgainThoughAPartBeforeItGrew() throws Exception {
    take(Pdfs.pages(1, ONE, TWO));
    take(Pdfs.pages(2, Pdfs.part("un", "deux", "et demi"), TWO));
    assertThat(List.of(store.now(1), store.now(2), store.now(4))).containsExactly(1, 3, 5);
    take(Pdfs.pages(3, Pdfs.part("un"), TWO));
    assertThat(List.of(store.now(2), store.now(3))).as("the last page goes").containsExactly(0, 1);
  }

  @Test
  void pagesAskedForLastAreDrawnFirstAndSmallOnesAfterAll() throws Exception {
    take(Pdfs.pages(1, ONE, TWO));
    Sheets.Sheet sheet =
        new Sheets.Sheet(0, 0, ONE.pdf(), ONE.pdf(), 0, new PdfPages.Size(200, 280));
    Waiting waiting = new Waiting();
    Waiting.Request small = new Waiting.Request(sheet, 0.3, true);
    Waiting.Request far = new Waiting.Request(sheet, 1, false);
    Waiting.Request seen = new Waiting.Request(sheet, 2, false);
    waiting.add(small);
    waiting.add(far);
    waiting.add(seen);
    assertThat(List.of(waiting.next(), waiting.next(), waiting.next(), waiting.next()))
        .containsExactly(Optional.of(seen), Optional.of(far), Optional.of(small), Optional.empty());
  }
}
