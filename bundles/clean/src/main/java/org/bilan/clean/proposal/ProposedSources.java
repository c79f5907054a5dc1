package org.bilan.clean.proposal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.cleaning.SourceProposal;
import org.bilan.api.cleaning.SourceProposals;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RawRow;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceReader;
import org.bilan.clean.reading.Readings;
import org.bilan.clean.text.CellText;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Proposes sources for files that any registered reader reads. Safe between threads. */
@Component
public final class ProposedSources implements SourceProposals {

  private final List<SourceReader> readers = new CopyOnWriteArrayList<>();

  /** Takes a reader, for as long as it is there. */
  @Reference(
      name = "readers",
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC)
  public void add(SourceReader reader) {
    readers.add(reader);
  }

  /** Lets go of a reader. */
  public void remove(SourceReader reader) {
    readers.remove(reader);
  }

  @Override
  public SourceProposal propose(Path file, Collection<String> taken, Locale language) {
    String name = String.valueOf(file.getFileName());
    SourceFile wanted =
        new SourceFile(file, name, Optional.empty(), Optional.empty(), Map.of(), Place.file(name));
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new DiagnosticException(Diagnostic.error("clean.unreadable", place(file), name));
    }
    List<Diagnostic> problems = new ArrayList<>();
    Rows rows = new Rows();
    FileReport report = reader(file, name).read(wanted, rows, problems::add);
    if (problems.stream().anyMatch(Diagnostic::isError) || rows.looks.isEmpty()) {
      throw new DiagnosticException(
          problems.isEmpty()
              ? List.of(Diagnostic.error("clean.unreadable", place(file), name))
              : problems);
    }
    String source = ScriptNames.free(ScriptNames.of(ScriptNames.stem(name), "source"), taken);
    String script = new ProposedScript(source, report, rows.looks, language).text();
    return new SourceProposal(source, script, report);
  }

  private SourceReader reader(Path file, String name) {
    return readers.stream()
        .sorted(Comparator.comparing(SourceReader::format).thenComparing(SourceReader::bundle))
        .filter(reader -> reader.reads(name))
        .findFirst()
        .orElseThrow(
            () ->
                new DiagnosticException(
                    Diagnostic.error(
                        "clean.no-reader",
                        place(file),
                        name,
                        readers.stream().map(SourceReader::format).distinct().sorted().toList())));
  }

  private static Place place(Path file) {
    return Place.file(file.toString().replace('\\', '/'));
  }

  /** Looks at the rows, column by column. */
  private static final class Rows implements RowHandler {

    private final Reading headcount = Readings.headcount();
    private final List<ColumnLook> looks = new ArrayList<>();

    @Override
    public boolean header(List<String> names, int line) {
      names.forEach(name -> looks.add(new ColumnLook(CellText.strip(name), headcount)));
      return true;
    }

    @Override
    public void row(RawRow row) {
      for (int i = 0; i < Math.min(row.size(), looks.size()); i++) {
        looks.get(i).see(row.cell(i));
      }
    }
  }
}
