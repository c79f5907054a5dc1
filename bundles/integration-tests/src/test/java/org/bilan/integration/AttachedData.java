package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The data attached to a chart, to be compared with the figures.
 *
 * @param id the first breakdown that the chart shows; a second chart of it has a number after that
 * @param csv the attached file
 * @param breakdowns all breakdowns of {@code figures.json}
 */
record AttachedData(String id, byte[] csv, JsonNode breakdowns) {

  /** Each value is that of the figures; what is left out is nothing, or withheld. */
  void check() throws IOException {
    if (!breakdowns.has(id)) {
      new AttachedData(id.replaceFirst("-\\d+$", ""), csv, breakdowns).check();
      return;
    }
    String text = new String(csv, StandardCharsets.UTF_8);
    try (CSVParser parser =
        CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(text))) {
      List<CSVRecord> records = parser.getRecords();
      List<String> columns = parser.getHeaderNames();
      assertThat(records).as(id).isNotEmpty();
      if (isRowOfBreakdown(records.get(0).get(0))) {
        records.forEach(row -> checkRow(row, columns));
        return;
      }
      for (String column : columns.subList(1, columns.size())) {
        check(records, column, cells(column));
      }
    }
  }

  /** Bars of several breakdowns, one a row, are named after them. */
  private boolean isRowOfBreakdown(String name) {
    for (JsonNode breakdown : breakdowns) {
      if (plain(breakdown.get("label").asText()).equals(plain(name))) {
        return true;
      }
    }
    return false;
  }

  private void checkRow(CSVRecord row, List<String> columns) {
    Map<String, String> cells = new TreeMap<>();
    labelled(row.get(0)).get("rows").forEach(cell -> cells.put(category(cell), value(cell)));
    for (String column : columns.subList(1, columns.size())) {
      String cell = cells.remove(plain(column));
      assertThat(row.get(column)).as("%s, %s, %s", id, row.get(0), column).isEqualTo(cell);
    }
    assertThat(cells.values()).as("%s: left out", id).isSubsetOf("", "0");
  }

  private void check(List<CSVRecord> records, String column, Map<String, String> cells) {
    for (CSVRecord row : records) {
      String shown = row.get(column);
      String cell = cells.remove(plain(row.get(0)));
      assertThat(shown).as("%s, %s, %s", id, row.get(0), column).isEqualTo(cell);
    }
    assertThat(cells.values()).as("%s: left out", id).isSubsetOf("", "0");
  }

  /** The cells that a column shows, by category: a series of a breakdown, or another breakdown. */
  private Map<String, String> cells(String column) {
    JsonNode shown = breakdowns.get(id);
    boolean inSeries = shown.get("rows").get(0).has("series");
    if (!inSeries && !column.equals("value")) {
      shown = labelled(column);
    }
    Map<String, String> cells = new TreeMap<>();
    for (JsonNode row : shown.get("rows")) {
      if (!inSeries || plain(row.get("series").asText()).equals(plain(column))) {
        cells.put(category(row), value(row));
      }
    }
    return cells;
  }

  private JsonNode labelled(String label) {
    for (JsonNode breakdown : breakdowns) {
      if (plain(breakdown.get("label").asText()).equals(plain(label))) {
        return breakdown;
      }
    }
    throw new AssertionError("no breakdown is called " + label);
  }

  private static String category(JsonNode row) {
    JsonNode category = row.get("category");
    return category.isNull() ? "Non renseigné" : plain(category.asText());
  }

  private static String value(JsonNode row) {
    BigDecimal value = row.get("value").isNull() ? null : row.get("value").decimalValue();
    return value == null ? "" : value.toPlainString();
  }

  /** A label without what typography makes of it. */
  private static String plain(String label) {
    return RunningProduct.plain(label).replace('’', '\'');
  }
}
