package org.bilan.source.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.source.RawRow;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;

/** Hands over the rows of a sheet, once its header is known. */
final class SheetRows implements Book.Rows, RawRow {

  private final SourceFile file;
  private final Settings settings;
  private final SheetShape shape;
  private final RowHandler handler;
  private final DiagnosticSink problems;
  private final SheetHeader gathered;
  private final MergedCells merged;
  private final Faults faults = new Faults();
  private final List<Integer> columns = new ArrayList<>();
  private List<String> header = List.of();
  private int width = Integer.MAX_VALUE;
  private int headerRow;
  private int hiddenColumns;
  private long hiddenRows;
  private long count;
  private boolean headerGiven;
  private boolean wanted;
  private List<CellText> cells = List.of();
  private int line;

  SheetRows(
      SourceFile file,
      Settings settings,
      SheetShape shape,
      RowHandler handler,
      DiagnosticSink problems) {
    this.file = file;
    this.settings = settings;
    this.shape = shape;
    this.handler = handler;
    this.problems = problems;
    this.gathered = new SheetHeader(settings.headerRows());
    this.merged = new MergedCells(shape);
  }

  List<String> header() {
    return header;
  }

  long count() {
    return count;
  }

  @Override
  public boolean take(int number, List<CellText> taken) {
    boolean blank = taken.stream().allMatch(CellText::isBlank);
    if (settings.merged()) {
      merged.fill(number, taken, Math.min(width, 1 << 14));
    }
    line = number;
    cells = taken;
    if (!headerGiven) {
      return takeHeader(blank);
    }
    if (!blank && number > headerRow + settings.skip()) {
      takeRow();
    }
    return true;
  }

  private boolean takeHeader(boolean blank) {
    boolean before = !gathered.isBegun() && (blank || line < settings.header());
    if (before) {
      return true;
    }
    if (!gathered.isBegun() && settings.header() > 0 && line > settings.header()) {
      return false;
    }
    gathered.take(cells.stream().map(CellText::text).toList());
    if (!gathered.isWhole()) {
      return true;
    }
    headerRow = line;
    headerGiven = true;
    giveNames(gathered.names());
    wanted = !header.isEmpty() && handler.header(header, headerRow);
    return wanted;
  }

  private void giveNames(List<String> names) {
    width = names.size();
    boolean all = settings.hidden().orElse(true);
    BitSet hidden = shape.hiddenColumns();
    for (int i = 0; i < width; i++) {
      hiddenColumns += hidden.get(i) ? 1 : 0;
      if (all || !hidden.get(i)) {
        columns.add(i);
      }
    }
    header = columns.stream().map(names::get).toList();
    List<String> doubled = SheetHeader.doubled(names);
    if (!doubled.isEmpty()) {
      problems.report(
          Diagnostic.warning("excel.doubled-names", Place.line(file.name(), headerRow), doubled));
    }
  }

  private void takeRow() {
    boolean hidden = shape.hiddenRows().get(line);
    hiddenRows += hidden ? 1 : 0;
    if (hidden && !settings.hidden().orElse(true)) {
      return;
    }
    for (int i = 0; i < cells.size(); i++) {
      if (i < width) {
        faults.see(line, i, cells.get(i));
      } else {
        faults.seeBeyond(line, i, cells.get(i));
      }
    }
    count++;
    handler.row(this);
  }

  /** Tells what was found on the way, once all rows were handed over. */
  void end(String sheet) {
    if (header.isEmpty()) {
      problems.report(noHeader(sheet));
      return;
    }
    if (!wanted) {
      return;
    }
    if (count == 0) {
      problems.report(Diagnostic.warning("excel.no-row", file.declared(), file.name(), sheet));
    }
    if (settings.hidden().isEmpty() && hiddenRows + hiddenColumns > 0) {
      problems.report(
          Diagnostic.warning(
              "excel.hidden",
              file.declared(),
              sheet,
              MessageCatalogue.grouped(hiddenRows),
              MessageCatalogue.grouped(hiddenColumns)));
    }
    faults.report(file.name(), problems);
  }

  private Diagnostic noHeader(String sheet) {
    return settings.header() > 0
        ? Diagnostic.error(
            "excel.blank-header", file.declared(), file.name(), sheet, settings.header())
        : Diagnostic.error("excel.blank-sheet", file.declared(), file.name(), sheet);
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public int size() {
    return columns.size();
  }

  @Override
  public String cell(int index) {
    int column = columns.get(index);
    return column < cells.size() ? cells.get(column).text() : "";
  }
}
