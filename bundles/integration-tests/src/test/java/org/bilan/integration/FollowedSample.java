package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bilan.api.live.LiveListener;
import org.bilan.api.live.LiveProject;
import org.bilan.api.live.LiveProjects;
import org.bilan.api.live.LiveState;
import org.bilan.api.output.PartPages;
import org.bilan.api.project.ProjectRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The small sample, copied with a look of its own and followed while it is written. */
abstract class FollowedSample {

  static final String TEXT = "texts/annee.md";
  static final String SCRIPT = "indicators/annee.groovy";
  static final String LAYOUT = "bilan.groovy";
  static final String LOOK = "looks/institutional/look.groovy";

  static RunningProduct product;

  @TempDir Path folder;
  final List<LiveState> told = new CopyOnWriteArrayList<>();
  ProjectCopy project;
  LiveProject live;

  @BeforeAll
  static void start() {
    product = new RunningProduct();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @BeforeEach
  void open() throws Exception {
    project = ProjectCopy.of(Checkout.SMALL_SAMPLE, folder.resolve("ateliers-velo"));
    Checkout.copy(
        Checkout.ROOT.resolve("report-templates/institutional"),
        Files.createDirectories(project.file("looks")).resolve("institutional"));
    LiveListener listener = told::add;
    live = product.service(LiveProjects.class).open(request(), listener);
    live.await(1);
  }

  final ProjectRequest request() {
    return ProjectRequest.of(project.folder());
  }

  @AfterEach
  void close() {
    live.close();
  }

  /** The state once a piece of a text is replaced, without being saved. */
  final LiveState editing(String path, String from, String to) throws InterruptedException {
    String text = live.texts().text(path);
    assertThat(text).contains(from);
    return live.await(live.edit(path, Optional.of(text.replace(from, to))));
  }

  /** The next state that tells a change of a file. */
  final LiveState told(String path) throws InterruptedException {
    long before = live.state().turn();
    for (int i = 0; i < 200; i++) {
      LiveState state = live.state();
      if (!state.working() && state.turn() > before && state.changed().contains(path)) {
        return state;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("No change of " + path + " was told in ten seconds");
  }

  static String printed(LiveState state) throws IOException {
    StringBuilder printed = new StringBuilder();
    for (PartPages part : state.pages().orElseThrow().parts()) {
      printed.append(printed(part.pdf()));
    }
    return printed.toString();
  }

  static String printed(byte[] pages) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pages)) {
      return RunningProduct.plain(new PDFTextStripper().getText(pdf)).replaceAll("\\s+", " ");
    }
  }
}
