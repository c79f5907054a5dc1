package @package@;

import java.io.IOException;
import java.io.LineNumberReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.source.RawRow;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;

/** Cuts lines into cards. The first card says which columns there are. */
final class Cards {

  private final SourceFile file;
  private final RowHandler rows;
  private final DiagnosticSink problems;
  private final Map<String, String> card = new LinkedHashMap<>();
  private List<String> header = List.of();
  private boolean wanted = true;
  private int firstLine;
  private long count;

  Cards(SourceFile file, RowHandler rows, DiagnosticSink problems) {
    this.file = file;
    this.rows = rows;
    this.problems = problems;
  }

  List<String> header() {
    return header;
  }

  long count() {
    return count;
  }

  void readAll(LineNumberReader lines) throws IOException {
    String line = lines.readLine();
    while (line != null && wanted) {
      if (line.isBlank()) {
        endCard();
      } else {
        take(line, lines.getLineNumber());
      }
      line = lines.readLine();
    }
    endCard();
  }

  private void take(String line, int number) {
    int colon = line.indexOf(':');
    String name = colon < 0 ? "" : line.substring(0, colon).strip();
    if (name.isEmpty() || (!header.isEmpty() && !header.contains(name))) {
      problems.report(
          Diagnostic.warning("@word@.unknown", Place.line(file.name(), number), line.strip())
              .suggesting(Suggestion.among(name, header)));
      return;
    }
    if (card.isEmpty()) {
      firstLine = number;
    }
    card.put(name, line.substring(colon + 1).strip());
  }

  private void endCard() {
    if (card.isEmpty() || !wanted) {
      return;
    }
    if (header.isEmpty()) {
      header = List.copyOf(card.keySet());
      wanted = rows.header(header, firstLine);
    }
    if (wanted) {
      rows.row(new Card(firstLine, header.stream().map(this::cell).toList()));
      count++;
    }
    card.clear();
  }

  private String cell(String name) {
    return card.getOrDefault(name, "");
  }

  private record Card(int line, List<String> cells) implements RawRow {

    @Override
    public int size() {
      return cells.size();
    }

    @Override
    public String cell(int index) {
      return cells.get(index);
    }
  }
}
