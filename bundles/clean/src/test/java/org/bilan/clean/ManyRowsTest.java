package org.bilan.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.bilan.api.cleaning.QualityEntry.Kind;
import org.bilan.api.cleaning.QualityReport;
import org.bilan.api.data.NumberColumn;
import org.bilan.api.data.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A larger file, against sums kept while it was written. */
class ManyRowsTest {

  private static final int ROWS = 20_000;

  @TempDir Path folder;

  @Test
  void twentyThousandRowsAddUp() throws IOException {
    Random random = new Random(11);
    Set<String> keys = new HashSet<>();
    long sum = 0;
    int spots = 0;
    int unreadable = 0;
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("a.csv"))) {
      out.write("id;titre;montant;type\n");
      for (int i = 0; i < ROWS; i++) {
        boolean spot = random.nextInt(50) == 0;
        boolean strange = random.nextInt(100) == 0;
        String title = "Événement " + random.nextInt(15_000);
        int cents = random.nextInt(10_000_000);
        String written =
            strange ? "gratuit" : String.format(Locale.ROOT, "%d,%02d €", cents / 100, cents % 100);
        out.write(i + ";" + title + ";" + written + ";" + (spot ? "Spot" : "Presse") + "\n");
        if (spot) {
          spots++;
        } else {
          unreadable += strange ? 1 : 0;
          sum += keys.add(title) && !strange ? cents : 0;
        }
      }
    }
    CleanFixture project =
        new CleanFixture(folder)
            .clean(
                new Source("s")
                    .file("a.csv")
                    .columns(
                        Column.number("id"),
                        Column.text("titre"),
                        Column.amount("montant"),
                        Column.category("type"))
                    .drop("spots", row -> row.normal("type").equals("spot"))
                    .distinct(List.of("titre"), "id", null));
    QualityReport quality = project.quality("s");
    assertThat(project.problems).isEmpty();
    assertThat(quality.rowsRead()).isEqualTo(ROWS);
    assertThat(quality.rowsKept()).isEqualTo(keys.size());
    assertThat(quality.count(Kind.DROPPED)).isEqualTo(spots);
    assertThat(quality.count(Kind.DUPLICATE)).isEqualTo(ROWS - spots - keys.size());
    assertThat(quality.count(Kind.NOT_A_NUMBER)).isEqualTo(unreadable);
    assertThat(total(project.table("s"))).isEqualByComparingTo(BigDecimal.valueOf(sum, 2));
    assertThat(quality.entries())
        .isSortedAccordingTo((a, b) -> a.place().line() - b.place().line());
  }

  private static BigDecimal total(Table table) {
    NumberColumn amounts = (NumberColumn) table.column("montant");
    BigDecimal total = BigDecimal.ZERO;
    for (int row = 0; row < table.size(); row++) {
      total = amounts.isMissing(row) ? total : total.add(amounts.decimal(row));
    }
    return total;
  }
}
