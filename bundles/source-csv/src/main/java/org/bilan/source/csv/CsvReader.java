package org.bilan.source.csv;

import java.util.Locale;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceReader;
import org.osgi.service.component.annotations.Component;

/**
 * Reads delimited text: {@code .csv}, {@code .tsv} and {@code .txt} files.
 *
 * <p>Encoding and separator are recognised where they are not declared; a first line {@code sep=;}
 * says the separator and is no header. A record whose cells are all blank, as spreadsheets leave
 * them at the end of a sheet, is a blank line: it is not a row. Safe between threads.
 */
@Component
public final class CsvReader implements SourceReader {

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Stream.of(".csv", ".tsv", ".txt").anyMatch(name::endsWith);
  }

  @Override
  public FileReport read(SourceFile file, RowHandler rows, DiagnosticSink problems) {
    return new CsvFile(file, rows, problems).read();
  }
}
