package org.bilan.compute;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;

/** Results as bytes. */
final class ResultBytes {

  private static final int NUMBER = 0;
  private static final int DAY = 1;
  private static final int TEXT = 2;
  private static final int LABELS = 3;
  private static final int MISSING = 4;

  private ResultBytes() {}

  static void write(Result result, DataOutputStream out) throws IOException {
    out.writeBoolean(result instanceof Result.Breakdown);
    writeText(result.unit(), out);
    if (result instanceof Result.Breakdown breakdown) {
      writeText(breakdown.measure().name(), out);
      out.writeInt(breakdown.cells().size());
      for (Result.Cell cell : breakdown.cells()) {
        writeCell(cell, out);
      }
      return;
    }
    Result.Figure figure = (Result.Figure) result;
    writeValue(figure.value(), out);
    writeBase(figure.base(), out);
    writeNumber(figure.margin(), out);
    writeNumber(figure.deviation(), out);
    writeFlags(figure.flags(), out);
    writeNumber(figure.effective(), out);
  }

  static Result read(DataInputStream in) throws IOException {
    boolean breakdown = in.readBoolean();
    String unit = readText(in);
    if (breakdown) {
      Result.Measure measure = Result.Measure.valueOf(readText(in));
      List<Result.Cell> cells = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        cells.add(readCell(in));
      }
      return new Result.Breakdown(measure, unit, cells);
    }
    return new Result.Figure(
        readValue(in),
        unit,
        readBase(in),
        readNumber(in),
        readNumber(in),
        readFlags(in),
        readNumber(in));
  }

  private static void writeCell(Result.Cell cell, DataOutputStream out) throws IOException {
    writeTexts(cell.category().stream().toList(), out);
    writeTexts(cell.series().stream().toList(), out);
    writeValue(cell.value(), out);
    writeBase(cell.base(), out);
    writeFlags(cell.flags(), out);
    writeNumber(cell.margin(), out);
    writeNumber(cell.deviation(), out);
    writeNumber(cell.effective(), out);
  }

  private static Result.Cell readCell(DataInputStream in) throws IOException {
    return new Result.Cell(
        readTexts(in).stream().findFirst(),
        readTexts(in).stream().findFirst(),
        readValue(in),
        readBase(in),
        readFlags(in),
        readNumber(in),
        readNumber(in),
        readNumber(in));
  }

  private static void writeValue(Value value, DataOutputStream out) throws IOException {
    if (value instanceof Value.Numeric number) {
      out.writeByte(NUMBER);
      writeText(number.value().toString(), out);
    } else if (value instanceof Value.Day day) {
      out.writeByte(DAY);
      writeText(day.value().toString(), out);
    } else if (value instanceof Value.Text text) {
      out.writeByte(TEXT);
      writeText(text.value(), out);
    } else if (value instanceof Value.Labels labels) {
      out.writeByte(LABELS);
      writeTexts(labels.values(), out);
    } else {
      out.writeByte(MISSING);
    }
  }

  private static Value readValue(DataInputStream in) throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case NUMBER -> Value.of(new BigDecimal(readText(in)));
      case DAY -> new Value.Day(LocalDate.parse(readText(in)));
      case TEXT -> new Value.Text(readText(in));
      case LABELS -> new Value.Labels(readTexts(in));
      case MISSING -> Value.missing();
      default -> throw new IOException("No value of kind " + kind);
    };
  }

  private static void writeBase(Optional<Long> base, DataOutputStream out) throws IOException {
    out.writeLong(base.orElse(-1L));
  }

  private static Optional<Long> readBase(DataInputStream in) throws IOException {
    long base = in.readLong();
    return base < 0 ? Optional.empty() : Optional.of(base);
  }

  private static void writeNumber(Optional<BigDecimal> number, DataOutputStream out)
      throws IOException {
    writeTexts(number.map(BigDecimal::toString).stream().toList(), out);
  }

  private static Optional<BigDecimal> readNumber(DataInputStream in) throws IOException {
    return readTexts(in).stream().findFirst().map(BigDecimal::new);
  }

  private static void writeFlags(Set<Flag> flags, DataOutputStream out) throws IOException {
    writeTexts(flags.stream().map(Flag::name).toList(), out);
  }

  private static Set<Flag> readFlags(DataInputStream in) throws IOException {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    readTexts(in).forEach(name -> flags.add(Flag.valueOf(name)));
    return flags;
  }

  static void writeTexts(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      writeText(text, out);
    }
  }

  static List<String> readTexts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(readText(in));
    }
    return texts;
  }

  /** Not writeUTF, which takes 65 535 bytes at most. */
  private static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(in.readInt());
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
