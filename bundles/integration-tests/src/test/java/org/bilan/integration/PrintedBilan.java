package org.bilan.integration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A bilan as its readers' programs see it: the structure, the bookmarks, the attachments.
 *
 * @param root the top of the structure
 * @param bookmarks {@code H1 title}, {@code H2 title}..., in order
 * @param attachments attached files by name
 */
record PrintedBilan(Element root, List<String> bookmarks, Map<String, byte[]> attachments) {

  /**
   * An element of the structure.
   *
   * @param role {@code P}, {@code H1}, {@code TD}...
   * @param written the words under it, as they stand in the file
   * @param alternative its alternative text, or empty
   * @param kids elements under it
   */
  record Element(String role, String written, String alternative, List<Element> kids) {

    /** The words under it, whole, several spaces made one. */
    String text() {
      return written.replace("\u00ad", "").replaceAll(" +", " ").strip();
    }

    /** All elements of a role under this one, in reading order. */
    List<Element> all(String pattern) {
      List<Element> found = new ArrayList<>();
      kids.forEach(
          kid -> {
            if (kid.role().matches(pattern)) {
              found.add(kid);
            }
            found.addAll(kid.all(pattern));
          });
      return found;
    }
  }

  static PrintedBilan read(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      Map<PDPage, Map<Integer, String>> words = new HashMap<>();
      for (PDPage page : pdf.getPages()) {
        words.put(page, wordsByMark(page));
      }
      Element root = element("", "", pdf.getDocumentCatalog().getStructureTreeRoot(), words);
      List<String> bookmarks = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getDocumentOutline(), 0, bookmarks);
      return new PrintedBilan(root, bookmarks, attachments(pdf));
    }
  }

  private static Map<Integer, String> wordsByMark(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> words = new HashMap<>();
    extractor.getMarkedContents().forEach(content -> collect(content, words));
    return words;
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> words) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, words);
      }
    }
    if (content.getMCID() >= 0) {
      words.merge(content.getMCID(), text.toString(), String::concat);
    }
  }

  private static Element element(
      String role,
      String alternative,
      PDStructureNode node,
      Map<PDPage, Map<Integer, String>> words) {
    StringBuilder text = new StringBuilder();
    List<Element> kids = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String alt = element.getAlternateDescription();
        kids.add(element(element.getStructureType(), alt == null ? "" : alt, element, words));
        text.append(kids.get(kids.size() - 1).written());
      } else if (kid instanceof Integer mark && node instanceof PDStructureElement element) {
        text.append(words.get(element.getPage()).getOrDefault(mark, ""));
      } else if (kid instanceof PDMarkedContentReference reference) {
        text.append(words.get(reference.getPage()).getOrDefault(reference.getMCID(), ""));
      }
    }
    return new Element(role, text.toString(), alternative, kids);
  }

  private static void collect(PDOutlineNode node, int level, List<String> bookmarks) {
    if (node instanceof PDOutlineItem item) {
      bookmarks.add("H" + level + " " + item.getTitle());
    }
    node.children().forEach(child -> collect(child, level + 1, bookmarks));
  }

  private static Map<String, byte[]> attachments(PDDocument pdf) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    collect(new PDDocumentNameDictionary(pdf.getDocumentCatalog()).getEmbeddedFiles(), files);
    return files;
  }

  private static void collect(
      PDNameTreeNode<PDComplexFileSpecification> node, Map<String, byte[]> files)
      throws IOException {
    if (node.getNames() != null) {
      for (PDComplexFileSpecification file : node.getNames().values()) {
        files.put(file.getFilename(), file.getEmbeddedFile().toByteArray());
      }
    }
    if (node.getKids() != null) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
        collect(kid, files);
      }
    }
  }

  /** Headings of the structure, as {@code H1 title}. */
  List<String> headings() {
    return root.all("H[1-6]").stream().map(h -> h.role() + " " + h.text()).toList();
  }

  /** The words of paragraphs, headings and captions: what an author wrote and figures filled. */
  List<String> sentences() {
    return root.all("P|H[1-6]|Caption|LBody").stream().map(Element::text).toList();
  }
}
