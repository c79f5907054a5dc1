package org.bilan.compute;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Severity;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.graph.Codec;

/** Outcomes as bytes: the same outcome gives the same bytes. */
enum OutcomeCodec implements Codec<Outcome> {
  /** The only one; it has no state. */
  INSTANCE;

  /** What messages take; numbers are written in the language of the reader. */
  private enum Argument {
    TEXT,
    LIST,
    NUMBER;

    static Argument of(Object argument) {
      return argument instanceof List ? LIST : argument instanceof BigDecimal ? NUMBER : TEXT;
    }

    Object read(List<String> texts) {
      return switch (this) {
        case TEXT -> texts.get(0);
        case LIST -> texts;
        case NUMBER -> new BigDecimal(texts.get(0));
      };
    }
  }

  private static final int VERSION = 3;

  @Override
  public void write(Outcome outcome, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeByte(VERSION);
    Answer answer = outcome.answer();
    ResultBytes.write(answer.result(), out);
    out.writeBoolean(answer.failed());
    ResultBytes.writeTexts(answer.categories(), out);
    out.writeBoolean(answer.zero());
    out.writeLong(outcome.rowsIn());
    out.writeLong(outcome.rowsOut());
    out.writeInt(outcome.problems().size());
    for (Diagnostic problem : outcome.problems()) {
      write(problem, out);
    }
    out.flush();
  }

  @Override
  public Outcome read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readByte() != VERSION) {
      throw new IOException("Results of another version");
    }
    Answer answer =
        new Answer(
            ResultBytes.read(in), in.readBoolean(), ResultBytes.readTexts(in), in.readBoolean());
    long rowsIn = in.readLong();
    long rowsOut = in.readLong();
    List<Diagnostic> problems = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      problems.add(problem(in));
    }
    return new Outcome(answer, rowsIn, rowsOut, problems);
  }

  private static void write(Diagnostic problem, DataOutputStream out) throws IOException {
    out.writeUTF(problem.severity().name());
    out.writeUTF(problem.code());
    out.writeInt(problem.arguments().size());
    for (Object argument : problem.arguments()) {
      out.writeByte(Argument.of(argument).ordinal());
      ResultBytes.writeTexts(
          argument instanceof List<?> list
              ? list.stream().map(String::valueOf).toList()
              : List.of(String.valueOf(argument)),
          out);
    }
    ResultBytes.writeTexts(problem.suggestion().accepted(), out);
    ResultBytes.writeTexts(problem.suggestion().nearest().stream().toList(), out);
    out.writeInt(problem.suggestion().more());
  }

  private static Diagnostic problem(DataInputStream in) throws IOException {
    Severity severity = Severity.valueOf(in.readUTF());
    String code = in.readUTF();
    List<Object> arguments = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Argument kind = Argument.values()[in.readByte()];
      List<String> texts = ResultBytes.readTexts(in);
      arguments.add(kind.read(texts));
    }
    List<String> accepted = ResultBytes.readTexts(in);
    Optional<String> nearest = ResultBytes.readTexts(in).stream().findFirst();
    Suggestion suggestion = new Suggestion(accepted, nearest, in.readInt());
    return new Diagnostic(severity, code, arguments, Place.file(""), suggestion);
  }
}
