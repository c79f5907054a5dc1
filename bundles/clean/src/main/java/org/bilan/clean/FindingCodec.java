package org.bilan.clean;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Severity;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.clean.table.Binary;
import org.bilan.clean.table.BinaryInput;

/** Findings as bytes. */
final class FindingCodec {

  private FindingCodec() {}

  static void write(Finding finding, DataOutputStream out) throws IOException {
    Diagnostic diagnostic = finding.diagnostic();
    Binary binary = new Binary(out);
    binary.text(diagnostic.severity().name());
    binary.text(diagnostic.code());
    out.writeInt(diagnostic.arguments().size());
    for (Object argument : diagnostic.arguments()) {
      writeArgument(argument, out);
    }
    finding.anchor().write(out);
    Suggestion suggestion = diagnostic.suggestion();
    binary.texts(suggestion.accepted());
    binary.texts(suggestion.nearest().stream().toList());
    out.writeInt(suggestion.more());
  }

  private static void writeArgument(Object argument, DataOutputStream out) throws IOException {
    Binary binary = new Binary(out);
    if (argument instanceof Integer number) {
      out.writeByte('i');
      out.writeInt(number);
    } else if (argument instanceof Long number) {
      out.writeByte('l');
      out.writeLong(number);
    } else if (argument instanceof BigDecimal number) {
      out.writeByte('d');
      binary.text(number.toString());
    } else if (argument instanceof List<?> list) {
      out.writeByte('t');
      binary.texts(list.stream().map(String::valueOf).toList());
    } else {
      out.writeByte('s');
      binary.text(String.valueOf(argument));
    }
  }

  static Finding read(DataInputStream in) throws IOException {
    BinaryInput binary = new BinaryInput(in);
    Severity severity = Severity.valueOf(binary.text());
    String code = binary.text();
    List<Object> arguments = new ArrayList<>();
    for (int left = binary.size(); left > 0; left--) {
      arguments.add(readArgument(in));
    }
    ScriptPlaces.Anchor anchor = ScriptPlaces.Anchor.read(in);
    return new Finding(
        new Diagnostic(severity, code, arguments, anchor.place(), readSuggestion(in)), anchor);
  }

  private static Object readArgument(DataInputStream in) throws IOException {
    BinaryInput binary = new BinaryInput(in);
    int kind = in.readByte();
    return switch (kind) {
      case 'i' -> in.readInt();
      case 'l' -> in.readLong();
      case 'd' -> new BigDecimal(binary.text());
      case 't' -> binary.texts();
      case 's' -> binary.text();
      default -> throw new IOException("An argument of an unknown kind");
    };
  }

  private static Suggestion readSuggestion(DataInputStream in) throws IOException {
    BinaryInput binary = new BinaryInput(in);
    List<String> accepted = binary.texts();
    List<String> nearest = binary.texts();
    Optional<String> name = nearest.isEmpty() ? Optional.empty() : Optional.of(nearest.get(0));
    return new Suggestion(accepted, name, in.readInt());
  }
}
