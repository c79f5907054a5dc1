package org.bilan.source.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** A workbook of Excel 97 to 2003, held whole: its format has at most 65 536 rows a sheet. */
final class XlsBook implements Book {

  private static final int COLUMNS = 256;

  private final HSSFWorkbook book;
  private final NumberText numbers;

  XlsBook(POIFSFileSystem file) throws IOException {
    book = new HSSFWorkbook(file, false);
    numbers = new NumberText(book.getInternalWorkbook().isUsing1904DateWindowing());
  }

  @Override
  public List<Sheet> sheets() {
    return IntStream.range(0, book.getNumberOfSheets())
        .mapToObj(
            i ->
                new Sheet(book.getSheetName(i), book.isSheetHidden(i) || book.isSheetVeryHidden(i)))
        .toList();
  }

  @Override
  public SheetShape shape(int sheet) {
    HSSFSheet found = book.getSheetAt(sheet);
    BitSet rows = new BitSet();
    for (Row row : found) {
      rows.set(row.getRowNum() + 1, row.getZeroHeight());
    }
    BitSet columns = new BitSet();
    for (int column = 0; column < COLUMNS; column++) {
      columns.set(column, found.isColumnHidden(column));
    }
    return new SheetShape(
        rows, columns, found.getMergedRegions().stream().map(XlsBook::region).toList());
  }

  private static SheetShape.Region region(CellRangeAddress area) {
    return new SheetShape.Region(
        area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn());
  }

  @Override
  public void read(int sheet, Rows rows) {
    List<CellText> cells = new ArrayList<>();
    for (Row row : book.getSheetAt(sheet)) {
      cells.clear();
      for (int column = 0; column < row.getLastCellNum(); column++) {
        cells.add(text(row.getCell(column)));
      }
      if (!rows.take(row.getRowNum() + 1, cells)) {
        return;
      }
    }
  }

  private CellText text(Cell cell) {
    if (cell == null) {
      return CellText.BLANK;
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> number(cell);
      case STRING -> CellText.of(cell.getRichStringCellValue().getString());
      case BOOLEAN -> CellText.of(cell.getBooleanCellValue());
      case ERROR -> CellText.error(FormulaError.forInt(cell.getErrorCellValue()).getString());
      default -> CellText.BLANK;
    };
  }

  private CellText number(Cell cell) {
    BigDecimal value = BigDecimal.valueOf(cell.getNumericCellValue());
    return CellText.of(
        numbers.of(
            value,
            (int) cell.getCellStyle().getDataFormat(),
            cell.getCellStyle().getDataFormatString()));
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
