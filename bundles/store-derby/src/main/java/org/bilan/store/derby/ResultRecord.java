package org.bilan.store.derby;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;

/** Results as bytes. */
final class ResultRecord {

  private enum Shape {
    FIGURE,
    BREAKDOWN
  }

  private enum Kind {
    NUMERIC,
    DAY,
    TEXT,
    LABELS,
    MISSING
  }

  private ResultRecord() {}

  static void write(Result result, RecordWriter out) throws IOException {
    if (result instanceof Result.Figure figure) {
      out.constant(Shape.FIGURE);
      figure(figure, out);
    } else if (result instanceof Result.Breakdown breakdown) {
      out.constant(Shape.BREAKDOWN);
      out.constant(breakdown.measure());
      out.text(breakdown.unit());
      out.list(breakdown.cells(), cell -> cell(cell, out));
    }
  }

  private static void figure(Result.Figure figure, RecordWriter out) throws IOException {
    value(figure.value(), out);
    out.text(figure.unit());
    out.optional(figure.base(), out::number);
    out.optional(figure.margin(), out::decimal);
    out.optional(figure.deviation(), out::decimal);
    out.list(figure.flags(), out::constant);
  }

  private static void cell(Result.Cell cell, RecordWriter out) throws IOException {
    out.optional(cell.category(), out::text);
    out.optional(cell.series(), out::text);
    value(cell.value(), out);
    out.optional(cell.base(), out::number);
    out.list(cell.flags(), out::constant);
  }

  private static void value(Value value, RecordWriter out) throws IOException {
    if (value instanceof Value.Numeric number) {
      out.constant(Kind.NUMERIC);
      out.decimal(number.value());
    } else if (value instanceof Value.Day day) {
      out.constant(Kind.DAY);
      out.day(day.value());
    } else if (value instanceof Value.Text text) {
      out.constant(Kind.TEXT);
      out.text(text.value());
    } else if (value instanceof Value.Labels labels) {
      out.constant(Kind.LABELS);
      out.list(labels.values(), out::text);
    } else {
      out.constant(Kind.MISSING);
    }
  }

  static Result read(RecordReader in) throws IOException {
    return switch (in.constant(Shape.class)) {
      case FIGURE ->
          new Result.Figure(
              value(in),
              in.text(),
              in.optional(in::number),
              in.optional(in::decimal),
              in.optional(in::decimal),
              flags(in));
      case BREAKDOWN ->
          new Result.Breakdown(
              in.constant(Result.Measure.class), in.text(), in.list(() -> cell(in)));
    };
  }

  private static Result.Cell cell(RecordReader in) throws IOException {
    return new Result.Cell(
        in.optional(in::text),
        in.optional(in::text),
        value(in),
        in.optional(in::number),
        flags(in));
  }

  private static Set<Flag> flags(RecordReader in) throws IOException {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    flags.addAll(in.list(() -> in.constant(Flag.class)));
    return flags;
  }

  private static Value value(RecordReader in) throws IOException {
    return switch (in.constant(Kind.class)) {
      case NUMERIC -> new Value.Numeric(in.decimal());
      case DAY -> new Value.Day(in.day());
      case TEXT -> new Value.Text(in.text());
      case LABELS -> new Value.Labels(in.list(in::text));
      case MISSING -> new Value.Missing();
    };
  }
}
