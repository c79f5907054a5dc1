package org.bilan.api.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.Schema;

/** Derives the schema and the digest of a source from its definition. */
final class SchemaOf {

  private SchemaOf() {}

  static Schema source(SourceDefinition source) {
    return new Schema(source.name(), source.columns().stream().map(SchemaOf::column).toList());
  }

  private static ColumnSchema column(ColumnDefinition column) {
    List<String> labels =
        Stream.concat(column.oneOf().stream(), column.labels().stream().map(LabelRule::label))
            .distinct()
            .toList();
    boolean closed = !labels.isEmpty() && column.oneOfSource().isEmpty();
    return new ColumnSchema(
        column.name(),
        column.type(),
        closed ? labels : List.of(),
        closed,
        column.target().orElse(""));
  }

  static String digest(SourceDefinition source) {
    List<Object> parts = new ArrayList<>();
    parts.add(source.name());
    source.files().forEach(f -> parts.add(file(f)));
    source.columns().forEach(c -> parts.add(columnDigest(c)));
    source.drops().forEach(d -> parts.add(List.of(d.reason(), d.rule().digest())));
    source
        .distinct()
        .ifPresent(d -> parts.add(List.of(d.by(), d.keep().orElse(""), d.aliases().orElse(""))));
    return parts.toString();
  }

  private static List<Object> file(FileDefinition file) {
    List<Object> parts =
        new ArrayList<>(
            List.of(
                file.path(),
                file.survey(),
                file.encoding(),
                file.separator(),
                sorted(file.rename()),
                file.without(),
                sorted(file.fill()),
                sorted(file.options())));
    file.format().ifPresent(parts::add);
    return parts;
  }

  private static Map<String, String> sorted(Map<String, String> map) {
    return new TreeMap<>(map);
  }

  private static List<Object> columnDigest(ColumnDefinition column) {
    return List.of(
        List.of(column.name(), column.type(), column.from(), column.question()),
        column.reading().map(Reading::name),
        column.missing(),
        column.split(),
        column.oneOf(),
        column.oneOfSource().map(s -> s.source() + "." + s.column()),
        column.labels().stream().map(l -> List.of(l.kind(), l.written(), l.label())).toList(),
        column.strict(),
        column
            .ifBlank()
            .map(b -> b.column() + " " + (b.reading() == null ? "" : b.reading().name())),
        column.compute().map(RowRule::digest).orElse(""));
  }
}
