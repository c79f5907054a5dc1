package org.bilan.source.jdbc;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Severity;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RawRow;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;

/** One reading of one table or query. A row's line is its number in the answer, from 1. */
final class Reading implements RawRow {

  private final SourceFile file;
  private final RowHandler handler;
  private final DiagnosticSink problems;
  private List<String> header = List.of();
  private CellReader[] readers = {};
  private String[] cells = {};
  private int rows;

  Reading(SourceFile file, RowHandler handler, DiagnosticSink problems) {
    this.file = file;
    this.handler = handler;
    this.problems = problems;
  }

  /** Reads the rows; what is wrong is reported. */
  FileReport read(Connections connections, Drivers drivers) {
    try {
      Settings settings = Settings.of(file);
      ConnectionDetails details = connections.named(file.name());
      // A query that is not sent needs no server to be told so.
      Query written =
          settings.query().isPresent()
              ? Query.of(settings.query().get(), settings.parameters())
              : null;
      connect(details, drivers, settings, written);
    } catch (Refusal e) {
      problems.report(told(e));
    }
    return FileReport.of(file, "jdbc", header, rows, 0, "").ofRows("");
  }

  private void connect(ConnectionDetails details, Drivers drivers, Settings settings, Query written)
      throws Refusal {
    Faults faults = new Faults(details, settings);
    Query query = written == null ? Query.made("", true) : written;
    try (Session session = session(details, drivers, settings, faults)) {
      try {
        query = written == null ? table(session, settings) : written;
        CellReaders cellReaders = new CellReaders(settings.zoneOrUtc());
        session.read(query, settings.parameters(), answer -> handOver(answer, cellReaders));
        tell(query, settings, cellReaders);
      } catch (SQLException e) {
        throw faults.answering(e, query, session.numbersParameters());
      }
    }
  }

  private static Session session(
      ConnectionDetails details, Drivers drivers, Settings settings, Faults faults) throws Refusal {
    try {
      return Session.open(details, drivers, settings);
    } catch (SQLException e) {
      throw faults.connecting(e);
    }
  }

  private static Query table(Session session, Settings settings) throws SQLException, Refusal {
    return new Tables(session.connection()).query(settings.table().orElseThrow());
  }

  private void handOver(ResultSet answer, CellReaders cellReaders) throws SQLException {
    ResultSetMetaData columns = answer.getMetaData();
    readers = cellReaders.of(columns);
    cells = new String[readers.length];
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= readers.length; i++) {
      names.add(columns.getColumnLabel(i));
    }
    header = List.copyOf(names);
    if (handler.header(header, 0)) {
      while (answer.next()) {
        row(answer);
      }
    }
  }

  private void row(ResultSet answer) throws SQLException {
    for (int i = 0; i < cells.length; i++) {
      String text = readers[i].read(answer, i + 1);
      cells[i] = text == null ? "" : text;
    }
    rows++;
    handler.row(this);
  }

  private void tell(Query query, Settings settings, CellReaders read) {
    if (!query.ordered() && rows > 1) {
      warn("jdbc.no-order", file.name());
    }
    if (settings.zone().isEmpty() && !read.instants().isEmpty()) {
      warn("jdbc.instants", file.name(), read.instants());
    }
    if (!read.bytes().isEmpty()) {
      warn("jdbc.bytes", file.name(), read.bytes());
    }
  }

  private void warn(String code, Object... arguments) {
    problems.report(Diagnostic.warning(code, file.declared(), arguments));
  }

  /** Told where the script can be mended, with the name of the connection first. */
  private Diagnostic told(Refusal refusal) {
    List<Object> arguments = new ArrayList<>(List.of(refusal.arguments));
    arguments.add(0, ConnectionDetails.withoutSecret(file.name()));
    if (refusal.position.isKnown()) {
      arguments.add(refusal.position.line());
      arguments.add(refusal.position.column());
    }
    return new Diagnostic(
        Severity.ERROR, refusal.code, arguments, place(refusal), refusal.suggestion);
  }

  private Place place(Refusal refusal) {
    Place begin = file.optionPlaces().get(refusal.option);
    return begin == null ? file.declared() : refusal.position.after(begin);
  }

  @Override
  public int line() {
    return rows;
  }

  @Override
  public int size() {
    return cells.length;
  }

  @Override
  public String cell(int index) {
    return cells[index];
  }
}
