package org.bilan.script.groovy.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bilan.script.groovy.evaluate.Kind;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.evaluate.WordMethod;
import org.bilan.script.groovy.evaluate.WordMethod.Role;
import org.bilan.script.groovy.evaluate.WordMethod.Taken;

/**
 * What is told of a word: from its annotation and its parameters.
 *
 * @param methods the methods it stands for, at least one
 */
record WordPage(List<WordMethod> methods) {

  String name() {
    return methods.get(0).name();
  }

  /** Its sentences, one of each method. */
  String text(Locale language) {
    return methods.stream()
        .map(m -> m.sentence(language))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** What it takes and gives, a line of each method. */
  List<String> signatures(Locale language) {
    return methods.stream().map(m -> signature(m, language)).distinct().toList();
  }

  private static String signature(WordMethod method, Locale language) {
    List<String> taken = new ArrayList<>();
    String block = "";
    for (Taken parameter : method.parameters()) {
      String kind = LanguageMessages.kind(Kind.taken(parameter.type()), language);
      switch (parameter.role()) {
        case POSITIONAL -> taken.add(kind);
        case REST -> taken.add(kind + "…");
        case OPTION -> taken.add(option(parameter, kind));
        case NAMES -> taken.add("…: " + kind);
        case BODY -> block = " {…}";
        case MAYBE_BODY -> block = " [{…}]";
        default -> {}
      }
    }
    return "(" + String.join(", ", taken) + ")" + block + gives(method, language);
  }

  private static String option(Taken parameter, String kind) {
    String said = parameter.option() + ": " + kind;
    return parameter.required() ? said : "[" + said + "]";
  }

  private static String gives(WordMethod method, Locale language) {
    return isStatement(method)
        ? ""
        : " → " + LanguageMessages.kind(Kind.taken(method.method().getReturnType()), language);
  }

  /** Whether a method gives nothing: its word makes a statement. */
  static boolean isStatement(WordMethod method) {
    return method.method().getReturnType() == void.class;
  }

  boolean isStatement() {
    return methods.stream().anyMatch(WordPage::isStatement);
  }

  /** How it is written where a statement begins; {@code |} is the caret. */
  String statement(String indentation) {
    WordMethod method = methods.get(0);
    String inner = indentation + "    ";
    String first = firstText(method);
    if (method.has(Role.BODY)) {
      String given = takesValues(method) ? "(" + (first.isEmpty() ? "|" : quoted(first)) + ")" : "";
      String inside = given.isEmpty() ? "|" : "";
      return name() + given + " {\n" + inner + inside + "\n" + indentation + "}";
    }
    if (!takesValues(method) && !method.has(Role.OPTION)) {
      return name() + "()";
    }
    return name() + " " + (first.isEmpty() ? "|" : quoted(first));
  }

  private static String quoted(String quote) {
    return quote + "|" + quote;
  }

  private static boolean takesValues(WordMethod method) {
    return method.has(Role.POSITIONAL) || method.has(Role.REST) || method.has(Role.NAMES);
  }

  /** The quotes of the text it takes first: simple ones for names, double ones for sentences. */
  private static String firstText(WordMethod method) {
    return method.parameters().stream()
        .filter(p -> p.role() == Role.POSITIONAL || p.role() == Role.REST)
        .findFirst()
        .filter(p -> Kind.taken(p.type()) == Kind.TEXT)
        .map(p -> p.type() == Quoted.class && !p.sentence() ? "'" : "\"")
        .orElse("");
  }

  /** How it is written where a value is wanted. */
  String value() {
    boolean takes = methods.stream().anyMatch(m -> takesValues(m) || m.has(Role.OPTION));
    return takes ? name() + "(|)" : name() + "()";
  }
}
