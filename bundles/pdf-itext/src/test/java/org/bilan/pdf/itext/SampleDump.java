package org.bilan.pdf.itext;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bilan.api.document.Block;
import org.bilan.api.document.Document;
import org.bilan.api.output.Look;
import org.bilan.typefaces.NotoTypefaces;

/** Writes the sample, to be looked at: {@code SampleDump FILE [full] [ROWS]}. */
final class SampleDump {

  private SampleDump() {}

  public static void main(String[] args) throws Exception {
    NotoTypefaces typefaces = new NotoTypefaces();
    PdfDocumentOutput output =
        new PdfDocumentOutput(typefaces, List.of(new SampleRenderer(typefaces)));
    Look look = args.length > 1 && args[1].equals("full") ? lively() : Look.DEFAULT;
    Document document = Samples.whole();
    if (args.length > 2) {
      List<Block> blocks = new java.util.ArrayList<>(document.blocks());
      blocks.set(blocks.size() - 1, Samples.listing(Integer.parseInt(args[2])));
      document = new Document(document.info(), blocks);
      for (int i = 0; i < 12; i++) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long start = System.nanoTime();
        output.write(document, look, bytes, System.out::println);
        System.out.println((System.nanoTime() - start) / 1_000_000 + " ms, " + bytes.size());
      }
    }
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      output.write(document, look, out, System.out::println);
    }
  }

  static Look lively() {
    return new Look(
        "lively",
        new Look.Colours(
            "#23211f",
            "#6a625b",
            "#dccfc3",
            "#faf3ea",
            "#b5361c",
            "#e3a18f",
            List.of("#b5361c", "#1f6f78", "#e0a100", "#6b4c8a", "#5b6675"),
            "#b5361c",
            "#fff6ea"),
        new Look.Faces("Noto Serif", "Noto Serif", "Noto Sans"),
        new Look.Furniture(
            Look.CoverStyle.FULL,
            true,
            10,
            Optional.empty(),
            Look.OpenerStyle.BLOCK,
            Look.FigureStyle.TILES,
            Look.CaptionStyle.LABEL));
  }
}
