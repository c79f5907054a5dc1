package org.bilan.script.groovy.word;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.evaluate.Edition;
import org.bilan.script.groovy.evaluate.Names;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.parse.Report;

/** The day the files of a source were exported, for the edition at hand. */
final class ExportDay {

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private final String edition;
  private final Report report;
  private LocalDate day;

  ExportDay(Edition edition, Report report) {
    this.edition = String.valueOf(edition.current());
    this.report = report;
  }

  /** The day, where one was given for this edition. */
  Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }

  /** Takes one day for all editions. */
  void take(Quoted given) {
    Optional<LocalDate> read = Checks.day(given, report);
    read.ifPresent(d -> keep(d, given.place()));
  }

  /** Takes the day of each edition. */
  void take(Names editions, Place at) {
    Set<String> years = new HashSet<>();
    for (Names.Entry entry : editions.entries()) {
      if (!YEAR.matcher(entry.name()).matches()) {
        report.error("script.not-an-edition", entry.place(), entry.name());
        continue;
      }
      years.add(entry.name());
      if (entry.value().value() instanceof String text) {
        Place place = entry.value().place();
        Optional<LocalDate> read =
            Checks.day(new Quoted(text, place, entry.value().inside()), report);
        read.filter(d -> entry.name().equals(edition)).ifPresent(d -> keep(d, place));
      }
    }
    if (!years.contains(edition)) {
      report.warning("script.export-of-none", at, edition);
    }
  }

  /** Files of an edition are exported in its year or later: an earlier day is another's. */
  private void keep(LocalDate read, Place place) {
    day = read;
    if (read.getYear() < Integer.parseInt(edition)) {
      String year = String.valueOf(read.getYear());
      report.warning("script.export-of-before", place, read.toString(), edition, year);
    }
  }
}
