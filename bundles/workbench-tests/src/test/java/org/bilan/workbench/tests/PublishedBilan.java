package org.bilan.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** The files of an exported bilan, read as their readers do. */
final class PublishedBilan {

  private final Path folder;
  private final String text;
  private final List<String> alternatives = new ArrayList<>();

  PublishedBilan(Path folder) throws IOException {
    this.folder = folder;
    try (PDDocument pages = Loader.loadPDF(folder.resolve("bilan.pdf").toFile())) {
      text = plain(new PDFTextStripper().getText(pages));
      collect(pages.getDocumentCatalog().getStructureTreeRoot());
    }
  }

  private void collect(PDStructureNode node) {
    if (node instanceof PDStructureElement element && element.getAlternateDescription() != null) {
      alternatives.add(plain(element.getAlternateDescription()));
    }
    node.getKids().stream()
        .filter(PDStructureNode.class::isInstance)
        .forEach(kid -> collect((PDStructureNode) kid));
  }

  /** Lines and spaces of any width as plain spaces. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0\\u202F]+", " ");
  }

  /** Its pages hold these words. */
  PublishedBilan tells(String... words) {
    assertThat(text).contains(words);
    return this;
  }

  /** One of its charts is told in words that hold these. */
  PublishedBilan hasAlternativeText(String... words) {
    assertThat(alternatives).anySatisfy(told -> assertThat(told).contains(words));
    return this;
  }

  PublishedBilan hasFiles(String... names) {
    for (String name : names) {
      assertThat(folder.resolve(name)).exists();
    }
    return this;
  }
}
