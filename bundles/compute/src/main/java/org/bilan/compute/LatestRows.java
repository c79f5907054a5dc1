package org.bilan.compute;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.Table;
import org.bilan.compute.rows.RowMeasures;
import org.bilan.compute.rows.Tables;

/**
 * The tables that were evaluated last, with what was found of their rows: the bilans of a burst and
 * the verification of each ask the same of them, and of those of the edition before. May be asked
 * by several threads.
 */
final class LatestRows {

  /**
   * Tables, and what is measured of them.
   *
   * @param byName the tables by the name of their source
   * @param tables where the cells of a path are
   * @param measures measures, and keeps what it computed of conditions and columns
   */
  record Rows(Map<String, Table> byName, Tables tables, RowMeasures measures) {

    private static Rows of(Map<String, Table> byName) {
      Tables tables = new Tables(byName);
      return new Rows(byName, tables, new RowMeasures(tables));
    }

    /** Whether they are these very tables: no cell is compared. */
    private boolean are(Map<String, Table> others) {
      return byName.keySet().equals(others.keySet())
          && byName.entrySet().stream().allMatch(e -> others.get(e.getKey()) == e.getValue());
    }
  }

  private static final int EDITIONS = 2;

  /** The latest first. */
  private final Deque<SoftReference<Rows>> latest = new ArrayDeque<>();

  synchronized Rows of(Map<String, SourceData> sources) {
    Map<String, Table> byName = new TreeMap<>();
    sources.forEach((name, source) -> byName.put(name, source.table()));
    Rows known = known(byName);
    latest.removeIf(rows -> rows.get() == null || rows.get() == known);
    latest.addFirst(new SoftReference<>(known));
    if (latest.size() > EDITIONS) {
      latest.removeLast();
    }
    return known;
  }

  private Rows known(Map<String, Table> byName) {
    return latest.stream()
        .map(SoftReference::get)
        .filter(rows -> rows != null && rows.are(byName))
        .findFirst()
        .orElseGet(() -> Rows.of(byName));
  }
}
