package org.bilan.plugins;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bilan.api.plugin.PluginTemplates;

/**
 * How the parts of a new plugin are called, all after its id.
 *
 * @param values what stands for each mark of a template, by mark
 */
record PluginNames(Map<String, String> values) {

  /** The names of a plugin that is built against an installation. */
  static PluginNames of(PluginTemplates.Draft draft, Path home) {
    String word = word(draft);
    String javaPackage = "org.example." + draft.id().replace("-", "");
    Map<String, String> values = new LinkedHashMap<>();
    values.put("@id@", draft.id());
    values.put("@word@", word);
    values.put("@extension@", word.toLowerCase(Locale.ROOT));
    values.put("@package@", javaPackage);
    values.put("@folder@", javaPackage.replace('.', '/'));
    values.put("@dot@", ".");
    values.put("@home@", home.toString().replace('\\', '/'));
    return new PluginNames(values);
  }

  /** A text of a template with the names in it. */
  String fill(String text) {
    String filled = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace(value.getKey(), value.getValue());
    }
    return filled;
  }

  /** {@code source-cards} brings the word {@code cards}, {@code my-source} {@code mySource}. */
  private static String word(PluginTemplates.Draft draft) {
    String kind = draft.kind() + "-";
    String rest =
        draft.id().startsWith(kind) && Character.isLetter(draft.id().charAt(kind.length()))
            ? draft.id().substring(kind.length())
            : draft.id();
    String[] parts = rest.split("-");
    StringBuilder word = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      word.append(parts[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(parts[i].substring(1));
    }
    return word.toString();
  }
}
