package org.bilan.report.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.Table;
import org.bilan.api.document.Block;
import org.bilan.api.document.Block.TableCell;
import org.bilan.api.document.Block.TableColumn;
import org.bilan.api.document.Block.TableRow;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.report.LayoutElement;
import org.bilan.report.formats.FrenchNumber;
import org.bilan.report.layout.CellReader.SortKey;
import org.bilan.report.typography.Typography;

/** Makes tables of the rows of a source. */
final class ListingBlocks {

  /** The longest heading taken from a file, in characters. */
  private static final int LONGEST_LABEL = 40;

  private final Bilan bilan;
  private final Numbering numbering;
  private final PrintedWords words;

  ListingBlocks(Bilan bilan, Numbering numbering) {
    this.bilan = bilan;
    this.numbering = numbering;
    this.words = bilan.words();
  }

  /** A table of rows; none where the source could not be read, or where no row is left. */
  Optional<Block> of(LayoutElement.Listing listing) {
    Map<String, SourceData> sources = bilan.composition().sources();
    SourceData source = sources.get(listing.source());
    if (source == null) {
      return Optional.empty();
    }
    List<Integer> rows = rows(listing, source.table(), sources);
    if (rows.isEmpty()) {
      bilan.absent("report.listing-empty", listing.place(), listing.source());
      return Optional.empty();
    }
    return Optional.of(block(listing, source, rows, sources));
  }

  private List<Integer> rows(
      LayoutElement.Listing listing, Table table, Map<String, SourceData> sources) {
    IntPredicate restricted =
        RowFilter.of(bilan.composition().results().scope().on(listing.source()), table, sources);
    SortKey[][] keys = new SortKey[table.size()][];
    List<CellReader> by = new ArrayList<>();
    listing.groupBy().flatMap(p -> CellReader.of(p, table, sources)).ifPresent(by::add);
    listing.sortBy().flatMap(p -> CellReader.of(p, table, sources)).ifPresent(by::add);
    List<Integer> rows = IntStream.range(0, table.size()).filter(restricted).boxed().toList();
    rows.forEach(row -> keys[row] = by.stream().map(r -> r.key(row)).toArray(SortKey[]::new));
    Comparator<Integer> order = (a, b) -> java.util.Arrays.compare(keys[a], keys[b]);
    return rows.stream().sorted(order).toList();
  }

  private Block block(
      LayoutElement.Listing listing,
      SourceData source,
      List<Integer> rows,
      Map<String, SourceData> sources) {
    List<CellReader> readers = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    for (ColumnPath path : listing.columns()) {
      CellReader.of(path, source.table(), sources)
          .ifPresent(
              reader -> {
                readers.add(reader);
                headings.add(heading(path, source));
              });
    }
    List<TableRow> printed =
        listing
            .groupBy()
            .flatMap(path -> CellReader.of(path, source.table(), sources))
            .map(group -> grouped(rows, readers, group))
            .orElseGet(() -> rows.stream().map(row -> row(readers, row)).toList());
    return new Block.Table(
        numbering.table(),
        columns(headings, readers, printed),
        printed,
        listing.caption().map(bilan::runs).orElse(List.of()),
        new SourceNote(bilan).of(source.label(), source.exported(), rows.size()),
        numbering.anchor(listing.source()),
        List.of(),
        listing.place());
  }

  /**
   * What the files of a source call its column, if it is no sentence; else the words of its name.
   */
  private String heading(ColumnPath path, SourceData source) {
    return Optional.ofNullable(source.labels().get(path.column()))
        .filter(label -> path.steps().size() == 1 && label.length() <= LONGEST_LABEL)
        .map(Typography::set)
        .orElseGet(() -> words.heading(path.column()));
  }

  private List<TableRow> grouped(List<Integer> rows, List<CellReader> readers, CellReader group) {
    List<TableRow> printed = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      SortKey key = group.key(rows.get(from));
      int to = from;
      while (to < rows.size() && group.key(rows.get(to)).equals(key)) {
        to++;
      }
      String label = group.print(rows.get(from)).orElse(words.of("blank.category"));
      String title = words.of("listing.group", label, FrenchNumber.of(to - from));
      printed.add(new TableRow(TableRow.Role.GROUP, List.of(TableCell.of(title))));
      rows.subList(from, to).forEach(row -> printed.add(row(readers, row)));
      from = to;
    }
    return printed;
  }

  private TableRow row(List<CellReader> readers, int row) {
    List<TableCell> cells =
        readers.stream()
            .map(reader -> TableCell.of(reader.print(row).orElse(words.of("missing.cell"))))
            .toList();
    return new TableRow(TableRow.Role.BODY, cells);
  }

  /** Columns share the width by the length of what they hold. */
  private static List<TableColumn> columns(
      List<String> headings, List<CellReader> readers, List<TableRow> rows) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      List<String> column = new ArrayList<>(List.of(headings.get(i)));
      int index = i;
      rows.stream()
          .filter(row -> row.role() == TableRow.Role.BODY)
          .forEach(row -> column.add(row.cells().get(index).text()));
      cells.add(column);
    }
    List<Double> weights = ColumnWeights.of(cells);
    List<TableColumn> columns = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      columns.add(new TableColumn(headings.get(i), readers.get(i).isNumeric(), weights.get(i)));
    }
    return columns;
  }
}
