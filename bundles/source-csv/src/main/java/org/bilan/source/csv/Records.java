package org.bilan.source.csv;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.source.SourceFile;

/** The records of a text, one after the other. */
final class Records {

  /** The longest cell taken: a longer one is a quote that was not closed, or no text. */
  static final int LONGEST_CELL = 100_000;

  /** The longest record taken, in characters, so that no record can fill the memory. */
  static final int LONGEST_RECORD = 4_000_000;

  private final SourceFile file;
  private final DecodedText text;
  private final char separator;
  private final Leash leash;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final CsvRow row = new CsvRow();

  Records(SourceFile file, DecodedText text, char separator) throws IOException {
    this.file = file;
    this.text = text;
    this.separator = separator;
    this.leash = new Leash(text);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    this.parser = CSVParser.builder().setReader(leash).setFormat(format).get();
    this.records = parser.iterator();
  }

  /** Goes to the next record, if there is one. */
  boolean next() throws IOException {
    int line = Math.toIntExact(parser.getCurrentLineNumber() + 1);
    leash.taken = 0;
    try {
      if (!records.hasNext()) {
        return false;
      }
    } catch (UncheckedIOException e) {
      throw problem(e.getCause(), line);
    }
    row.set(records.next(), line);
    int longCell = row.cellLongerThan(LONGEST_CELL);
    if (longCell >= 0) {
      throw refusal("csv.long-cell", line, longCell + 1, MessageCatalogue.grouped(LONGEST_CELL));
    }
    return true;
  }

  CsvRow row() {
    return row;
  }

  int line() {
    return row.line();
  }

  /** The library says where it lost its way; the author needs the quote that led it astray. */
  private IOException problem(IOException cause, int line) throws IOException {
    if (cause instanceof DecodedText.BadText) {
      return cause;
    }
    CellScan scan = scanFrom(line);
    if (cause instanceof TooLong && !scan.inQuotes() && !scan.misplaced()) {
      throw refusal("csv.long-record", line, MessageCatalogue.grouped(LONGEST_RECORD));
    }
    if (scan.misplaced()) {
      throw refusal("csv.stray-quote", scan.quoteLine());
    }
    if (scan.inQuotes()) {
      throw refusal("csv.unclosed-quote", scan.quoteLine());
    }
    return cause;
  }

  /** Reads the file again, from the line of a record to what spoils that record. */
  private CellScan scanFrom(int line) throws IOException {
    Charset charset = text.charset();
    CellScan scan = new CellScan(separator, 1);
    try (HashedBytes bytes = new HashedBytes(Files.newInputStream(file.path()));
        DecodedText again = new DecodedText(bytes, Optional.of(charset))) {
      BufferedReader chars = new BufferedReader(again);
      int budget = LONGEST_RECORD;
      for (int c = chars.read(); c >= 0 && budget > 0 && !scan.misplaced(); c = chars.read()) {
        scan.take((char) c);
        budget -= scan.line() >= line ? 1 : 0;
      }
    }
    return scan;
  }

  private DiagnosticException refusal(String code, int line, Object... arguments) {
    return new DiagnosticException(
        Diagnostic.error(code, Place.line(file.name(), line), arguments));
  }

  private static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Stops the library before one record fills the memory. */
  private static final class Leash extends FilterReader {

    private int taken;

    Leash(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
      int count = super.read(to, offset, length);
      taken += Math.max(0, count);
      if (taken > LONGEST_RECORD) {
        throw new TooLong();
      }
      return count;
    }
  }
}
