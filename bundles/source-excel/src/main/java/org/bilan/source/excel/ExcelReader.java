package org.bilan.source.excel;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceOption;
import org.bilan.api.source.SourceReader;
import org.osgi.service.component.annotations.Component;

/**
 * Reads a sheet of an Excel workbook: {@code excel('reponses.xlsx') { sheet 'Réponses'; header 3
 * }}.
 *
 * <p>Cells are handed over as a French spreadsheet would export them, but without loss: numbers
 * with all their digits and a decimal comma, days as {@code 2011-11-05}, shares as {@code 45,6 %},
 * yes and no as {@code oui} and {@code non}. Safe between threads.
 */
@Component
public final class ExcelReader implements SourceReader {

  @Override
  public String format() {
    return "excel";
  }

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Stream.of(".xlsx", ".xlsm", ".xls").anyMatch(name::endsWith);
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public List<SourceOption> options() {
    return Settings.OPTIONS;
  }

  @Override
  public FileReport read(SourceFile file, RowHandler rows, DiagnosticSink problems) {
    return new ExcelFile(file, rows, problems).read();
  }
}
