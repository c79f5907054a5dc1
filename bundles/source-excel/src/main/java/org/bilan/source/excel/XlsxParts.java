package org.bilan.source.excel;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a workbook that is an archive, guarded against archives made to fill a memory. */
final class XlsxParts implements Closeable {

  /** The most bytes a part may hold. */
  private static final long LARGEST_PART = 4L << 30;

  /** The most bytes that shared texts may hold, as these stay in memory. */
  private static final long LARGEST_TEXTS = 512L << 20;

  /** A part that grows more than this when unpacked is no sheet that anyone filled. */
  private static final int MOST_GROWTH = 250;

  private static final long SMALL = 32L << 20;
  private static final int MOST_PARTS = 10_000;

  private final ZipFile zip;

  XlsxParts(Path path) throws IOException {
    try {
      zip = new ZipFile(path.toFile());
    } catch (ZipException e) {
      throw new Unreadable("excel.damaged");
    }
    try {
      recognise();
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  private void recognise() throws Unreadable {
    if (zip.size() > MOST_PARTS) {
      throw new Unreadable("excel.bomb");
    }
    if (zip.getEntry("mimetype") != null) {
      throw new Unreadable("excel.open-document");
    }
    if (zip.getEntry("xl/workbook.bin") != null) {
      throw new Unreadable("excel.binary");
    }
    if (zip.getEntry("xl/workbook.xml") == null) {
      throw new Unreadable("excel.no-workbook");
    }
  }

  /**
   * What the workbook says of its sheets.
   *
   * @param sheets their parts, in their order
   * @param from1904 whether days count from 1904
   * @param styled whether it has formats, which the simplest programs leave out
   */
  record Contents(List<String> sheets, boolean from1904, boolean styled) {}

  Contents contents() throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    boolean[] styled = {false};
    read(
        "xl/_rels/workbook.xml.rels",
        xml -> {
          if (xml.getLocalName().equals("Relationship")) {
            targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
            styled[0] |= xml.getAttributeValue(null, "Type").endsWith("/styles");
          }
        });
    List<String> sheets = new ArrayList<>();
    boolean[] from1904 = {false};
    read(
        "xl/workbook.xml",
        xml -> {
          if (xml.getLocalName().equals("sheet")) {
            sheets.add(resolved(targets.getOrDefault(relation(xml), "")));
          } else if (xml.getLocalName().equals("workbookPr")) {
            from1904[0] = isYes(xml.getAttributeValue(null, "date1904"));
          }
        });
    return new Contents(List.copyOf(sheets), from1904[0], styled[0]);
  }

  /** Yes and no are written in two manners, and programs use both. */
  static boolean isYes(String written) {
    return "1".equals(written) || "true".equals(written);
  }

  /** The attribute's namespace is not the same in both kinds of the format. */
  private static String relation(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributePrefix(i).length() > 0) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static String resolved(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  /** What is done with each element as it begins. */
  interface Elements {
    void begin(XMLStreamReader xml) throws XMLStreamException;
  }

  /** Goes through the elements of a part; a part that is not there has none. */
  void read(String part, Elements elements) throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return;
    }
    try (InputStream bytes = new Guarded(entry, LARGEST_PART)) {
      XMLInputFactory factory = new InputFactoryImpl();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      XMLStreamReader xml = factory.createXMLStreamReader(bytes);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          elements.begin(xml);
        }
      }
      xml.close();
    }
  }

  /** Unpacks the shared texts once, to see that they may be held. */
  void measureTexts() throws IOException {
    ZipEntry texts = zip.getEntry("xl/sharedStrings.xml");
    if (texts != null) {
      try (InputStream bytes = new Guarded(texts, LARGEST_TEXTS)) {
        bytes.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what is unpacked, rather than believing what the archive says of itself. */
  private final class Guarded extends FilterInputStream {

    private final long most;
    private long unpacked;

    Guarded(ZipEntry entry, long largest) throws IOException {
      super(zip.getInputStream(entry));
      long packed = Math.max(1, entry.getCompressedSize());
      most = Math.min(largest, Math.max(SMALL, packed * MOST_GROWTH));
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int count = super.read(to, offset, length);
      unpacked += Math.max(0, count);
      if (unpacked > most) {
        throw new Unreadable("excel.bomb");
      }
      return count;
    }
  }
}
