package org.bilan.clean.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.source.FileReport;
import org.bilan.clean.CleanMessages;

/** A script that declares a file, its columns by names that are easy to write. */
final class ProposedScript {

  private final String source;
  private final FileReport report;
  private final Locale language;
  private final Map<String, ProposedColumn> columns = new LinkedHashMap<>();
  private final Set<String> doubled = new LinkedHashSet<>();

  ProposedScript(String source, FileReport report, List<ColumnLook> looks, Locale language) {
    this.source = source;
    this.report = report;
    this.language = language;
    looks.stream().filter(look -> !look.name().isEmpty()).forEach(this::add);
    doubled.forEach(columns::remove);
  }

  /** A name that stands for two columns can be read for neither. */
  private void add(ColumnLook look) {
    Set<String> taken = new LinkedHashSet<>();
    columns.values().forEach(c -> taken.add(c.name()));
    String name = ScriptNames.free(ScriptNames.of(look.name(), "colonne"), taken);
    if (columns.putIfAbsent(look.name(), new ProposedColumn(name, look, this::words)) != null) {
      doubled.add(look.name());
    }
  }

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("// " + words("propose.read", facts()));
    lines.add("// " + words("propose.check", List.of()));
    doubled.forEach(name -> lines.add("// " + words("propose.doubled", List.of(name))));
    lines.add("");
    lines.add("source(" + ScriptNames.quoted(source) + ") {");
    String label = ScriptNames.label(ScriptNames.stem(report.name()));
    lines.add("    label " + ScriptNames.printed(label));
    lines.add("    // " + words("propose.exported", List.of()));
    lines.add("");
    file(lines);
    lines.add("");
    columns.values().forEach(c -> c.lines().forEach(line -> lines.add("    " + line)));
    lines.add("}");
    return String.join("\n", lines) + "\n";
  }

  private List<Object> facts() {
    String how =
        report.encoding().isEmpty()
            ? report.format()
            : report.encoding() + " « " + separator() + " »";
    return List.of(report.name(), MessageCatalogue.grouped(report.rows()), how);
  }

  private String separator() {
    return report.separator().equals("\t") ? "tab" : report.separator();
  }

  private void file(List<String> lines) {
    String renamed =
        columns.entrySet().stream()
            .filter(c -> !c.getKey().equals(c.getValue().name()))
            .map(c -> ScriptNames.quoted(c.getKey()) + ": " + quotedName(c.getValue()))
            .collect(Collectors.joining(",\n               "));
    String file = "file(" + ScriptNames.quoted(report.name()) + ")";
    if (renamed.isEmpty()) {
      lines.add("    file " + ScriptNames.quoted(report.name()));
    } else {
      lines.add("    " + file + " {");
      lines.add("        rename " + renamed);
      lines.add("    }");
    }
  }

  private static String quotedName(ProposedColumn column) {
    return ScriptNames.quoted(column.name());
  }

  private String words(String code, List<?> arguments) {
    String pattern = new CleanMessages().pattern(code, language).orElseThrow();
    return MessageCatalogue.fill(pattern, arguments);
  }
}
