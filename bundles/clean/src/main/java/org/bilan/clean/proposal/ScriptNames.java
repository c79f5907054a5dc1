package org.bilan.clean.proposal;

import java.util.Collection;
import java.util.Locale;
import org.bilan.api.data.NormalForm;

/** Names that scripts can write, made from what files say. */
final class ScriptNames {

  private ScriptNames() {}

  /** A name from a text: its words, without accents, joined by low lines. */
  static String of(String text, String otherwise) {
    String name = NormalForm.of(text).replace(' ', '_');
    if (name.isEmpty()) {
      return otherwise;
    }
    return Character.isDigit(name.charAt(0)) ? otherwise + "_" + name : name;
  }

  /** The same, numbered where it is taken. */
  static String free(String name, Collection<String> taken) {
    String free = name;
    for (int i = 2; taken.contains(free); i++) {
      free = name + "_" + i;
    }
    return free;
  }

  /** What a file is called, without its ending and its years. */
  static String stem(String file) {
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    String ageless = stem.replaceAll("(?<!\\d)(19|20)\\d{2}(?!\\d)", "");
    return NormalForm.of(ageless).isEmpty() ? stem : ageless.replaceAll("[-_\\s]+$", "");
  }

  /** What to print: words, the first with a capital. */
  static String label(String stem) {
    String words = stem.replaceAll("[-_\\s]+", " ").strip();
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A text between simple quotes. */
  static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  /** A text that is printed, between double quotes. */
  static String printed(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$") + '"';
  }
}
