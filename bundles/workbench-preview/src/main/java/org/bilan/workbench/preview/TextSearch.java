package org.bilan.workbench.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.bilan.workbench.api.SoughtText;

/** Looks for a text on all pages, whatever its case, accents and kinds of spaces. */
final class TextSearch extends PDFTextStripper {

  private final PDDocument document;
  private final String wanted;
  private final List<PdfPages.Found> found = new ArrayList<>();

  TextSearch(PDDocument document, String wanted) throws IOException {
    this.document = document;
    this.wanted = SoughtText.of(wanted);
    setSortByPosition(true);
  }

  List<PdfPages.Found> run() throws IOException {
    if (!wanted.isBlank()) {
      getText(document);
    }
    return found;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    StringBuilder line = new StringBuilder();
    List<TextPosition> of = new ArrayList<>();
    for (TextPosition position : positions) {
      String plain = SoughtText.of(position.getUnicode());
      for (int i = 0; i < plain.length(); i++) {
        line.append(plain.charAt(i));
        of.add(position);
      }
    }
    for (int at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + 1)) {
      add(of.get(at), of.get(at + wanted.length() - 1));
    }
  }

  private void add(TextPosition first, TextPosition last) {
    double left = first.getXDirAdj();
    double right = last.getXDirAdj() + last.getWidthDirAdj();
    double height = first.getHeightDir() * 1.6;
    found.add(
        new PdfPages.Found(
            getCurrentPageNo() - 1,
            left,
            first.getYDirAdj() - first.getHeightDir() * 1.3,
            right - left,
            height));
  }
}
