package org.bilan.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.bilan.api.chart.ChartImages;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.document.Document;
import org.bilan.api.graph.Key;
import org.bilan.api.graph.Memory;
import org.bilan.api.output.DocumentOutput;
import org.bilan.api.output.Look;

/**
 * Draws charts and pages, those of which nothing changed from memory.
 *
 * @param memory remembers them
 * @param makers the code that draws
 */
record Drawer(Memory memory, String makers) {

  /** The files of a chart. */
  List<Made.File> chart(ChartSpec chart, Look look, ChartImages images) {
    // Pixels are the same within one Java only.
    Key key = Key.of("chart", makers, Runtime.version(), chart, look.colours(), look.faces());
    return memory.remember(key, Made.CODEC, unchecked(() -> draw(chart, look, images))).files();
  }

  private static Made draw(ChartSpec chart, Look look, ChartImages images) throws IOException {
    List<Made.File> files = new ArrayList<>();
    images.files(chart, look).forEach((name, bytes) -> files.add(Made.File.of(name, bytes)));
    return new Made(files, List.of());
  }

  /** The file of a document in one format; what is found while it is made is told each time. */
  Made.File pages(Document document, Look look, DocumentOutput output, DiagnosticSink problems) {
    Made made =
        memory.remember(
            key(document, look, output),
            Made.CODEC,
            unchecked(() -> paginate(document, look, output)));
    made.findings().forEach(problems::report);
    return made.files().get(0);
  }

  private Key key(Document document, Look look, DocumentOutput output) {
    Document.Info info = document.info();
    return Key.of(
        "pages",
        makers,
        output.getClass().getName(),
        Runtime.version(),
        List.of(info.title(), info.subtitle(), info.author(), info.edition(), info.date()),
        info.language().toLanguageTag(),
        new TreeMap<>(info.words()),
        look,
        document.blocks());
  }

  private static Made paginate(Document document, Look look, DocumentOutput output)
      throws IOException {
    Findings findings = new Findings();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    output.write(document, look, bytes, findings);
    Made.File file = Made.File.of("bilan." + output.format(), bytes.toByteArray());
    return new Made(List.of(file), findings.sorted());
  }

  /** Something that may fail to be written. */
  @FunctionalInterface
  private interface Making {
    Made make() throws IOException;
  }

  private static Supplier<Made> unchecked(Making making) {
    return () -> {
      try {
        return making.make();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
