package org.bilan.source.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook of Excel 2007 and later, read row by row. */
final class XlsxBook implements Book {

  private static final Set<String> ERRORS =
      Set.of("#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!");

  /** How the format writes characters that XML has not: {@code _x000D_}. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final XlsxParts parts;
  private final XlsxParts.Contents contents;
  private final ReadableWorkbook book;
  private final List<org.dhatim.fastexcel.reader.Sheet> sheets;
  private final NumberText numbers;

  private XlsxBook(XlsxParts parts, Path path) throws IOException, XMLStreamException {
    this.parts = parts;
    this.contents = parts.contents();
    this.book = new ReadableWorkbook(path.toFile(), new ReadingOptions(contents.styled(), true));
    this.sheets = book.getSheets().toList();
    this.numbers = new NumberText(contents.from1904());
  }

  static XlsxBook open(Path path) throws IOException {
    XlsxParts parts = new XlsxParts(path);
    try {
      parts.measureTexts();
      return new XlsxBook(parts, path);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      parts.close();
      throw e instanceof Unreadable known ? known : new Unreadable("excel.damaged");
    }
  }

  @Override
  public List<Sheet> sheets() {
    return sheets.stream()
        .map(s -> new Sheet(s.getName(), s.getVisibility() != SheetVisibility.VISIBLE))
        .toList();
  }

  @Override
  public SheetShape shape(int sheet) throws IOException {
    XlsxShape shape = new XlsxShape();
    try {
      if (sheet < contents.sheets().size()) {
        parts.read(contents.sheets().get(sheet), shape);
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw e.getCause() instanceof Unreadable known ? known : new Unreadable("excel.damaged");
    }
    return shape.shape();
  }

  @Override
  public void read(int sheet, Rows rows) throws IOException {
    List<CellText> cells = new ArrayList<>();
    try (Stream<Row> stream = sheets.get(sheet).openStream()) {
      for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
        Row row = all.next();
        cells.clear();
        for (Cell cell : row) {
          cells.add(text(cell));
        }
        if (!rows.take(row.getRowNum(), cells)) {
          return;
        }
      }
    } catch (ExcelReaderException e) {
      throw new Unreadable("excel.damaged");
    }
  }

  /** Spaces around a text may be those of the part, where its writer indents it. */
  private CellText text(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return CellText.BLANK;
    }
    if (cell.getType() == CellType.ERROR) {
      return CellText.error(cell.getRawValue());
    }
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return CellText.of(numbers.of(number, cell.getDataFormatId(), cell.getDataFormatString()));
    }
    if (value instanceof Boolean yes) {
      return CellText.of(yes);
    }
    boolean formula = cell.getType() == CellType.FORMULA;
    if (formula && value == null) {
      return CellText.NEVER_COMPUTED;
    }
    String text = String.valueOf(value);
    return formula && ERRORS.contains(text)
        ? CellText.error(text)
        : CellText.of(unescaped(text).strip());
  }

  private static String unescaped(String text) {
    return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(XlsxBook::character) : text;
  }

  private static String character(MatchResult escaped) {
    char c = (char) Integer.parseInt(escaped.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(c));
  }

  @Override
  public void close() throws IOException {
    book.close();
    parts.close();
  }
}
