package org.bilan.source.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;

/**
 * Collects what a sheet hides and merges. The format tells merged cells after the rows, and the
 * library that reads rows tells none of this: so the sheet is gone through once before.
 */
final class XlsxShape implements XlsxParts.Elements {

  private static final int COLUMNS = 1 << 14;
  private static final int ROWS = 1 << 20;

  private final BitSet rows = new BitSet();
  private final BitSet columns = new BitSet();
  private final List<SheetShape.Region> merged = new ArrayList<>();
  private int row;

  SheetShape shape() {
    return new SheetShape(rows, columns, List.copyOf(merged));
  }

  @Override
  public void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "row" -> row(xml);
      case "col" -> column(xml);
      case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
      default -> {
        // Cells and their values are read later.
      }
    }
  }

  private void row(XMLStreamReader xml) {
    row = number(xml, "r", row + 1);
    if (isHidden(xml) && row > 0 && row <= ROWS) {
      rows.set(row);
    }
  }

  private void column(XMLStreamReader xml) {
    int first = number(xml, "min", 1);
    int last = Math.min(number(xml, "max", first), COLUMNS);
    if (isHidden(xml) && first >= 1 && first <= last) {
      columns.set(first - 1, last);
    }
  }

  private void merge(String area) {
    int colon = area == null ? -1 : area.indexOf(':');
    if (colon < 0) {
      return;
    }
    CellAddress from = new CellAddress(area.substring(0, colon));
    CellAddress to = new CellAddress(area.substring(colon + 1));
    merged.add(
        new SheetShape.Region(
            from.getRow() + 1, to.getRow() + 1, from.getColumn(), to.getColumn()));
  }

  private static boolean isHidden(XMLStreamReader xml) {
    return XlsxParts.isYes(xml.getAttributeValue(null, "hidden"));
  }

  private static int number(XMLStreamReader xml, String attribute, int absent) {
    String written = xml.getAttributeValue(null, attribute);
    return written == null ? absent : Integer.parseInt(written);
  }
}
