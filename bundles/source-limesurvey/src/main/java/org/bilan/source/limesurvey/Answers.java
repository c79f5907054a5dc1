package org.bilan.source.limesurvey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RawRow;
import org.bilan.api.source.RowHandler;

/** Hands answers on under names with codes, and counts those that were not sent. */
final class Answers implements RowHandler {

  private final RowHandler next;
  private List<Heading> headings = List.of();
  private int submitted = -1;
  private long incomplete;

  Answers(RowHandler next) {
    this.next = next;
  }

  @Override
  public boolean header(List<String> names, int line) {
    headings = Codes.are(names) ? Codes.cut(names) : Texts.cut(names);
    for (int i = 0; i < headings.size() && submitted < 0; i++) {
      submitted = headings.get(i).code().equals("submitdate") ? i : -1;
    }
    return next.header(headings.stream().map(Heading::name).toList(), line);
  }

  @Override
  public void row(RawRow row) {
    boolean sent = submitted < 0 || submitted >= row.size() || !row.cell(submitted).isBlank();
    incomplete += sent ? 0 : 1;
    next.row(row);
  }

  /** How many answers were begun and not sent; 0 where the export does not say. */
  long incomplete() {
    return incomplete;
  }

  /** What was recognised, under the names that were handed on. */
  FileReport report(FileReport file) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Heading heading : headings) {
      if (!heading.code().isEmpty() && !heading.label().isEmpty()) {
        labels.put(heading.name(), heading.label());
      }
    }
    return new FileReport(
        file.name(),
        LimeSurveyReader.FORMAT,
        file.encoding(),
        file.encodingDetected(),
        file.separator(),
        file.separatorDetected(),
        headings.stream().map(Heading::name).toList(),
        file.rows(),
        file.bytes(),
        file.sha256(),
        labels,
        file.inFile());
  }
}
