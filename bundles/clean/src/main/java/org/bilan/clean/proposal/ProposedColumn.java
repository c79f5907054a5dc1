package org.bilan.clean.proposal;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.bilan.api.data.NormalForm;

/**
 * A column as it could be declared.
 *
 * @param name its name in scripts
 * @param look what its cells look like
 * @param words puts words to comments
 */
record ProposedColumn(String name, ColumnLook look, BiFunction<String, List<?>, String> words) {

  private static final List<String> MONEY =
      List.of(
          "budget",
          "cout",
          "couts",
          "montant",
          "montants",
          "prix",
          "tarif",
          "recette",
          "recettes",
          "depense",
          "depenses",
          "subvention",
          "subventions",
          "euros");

  /** Its lines in the script, with their comments. */
  List<String> lines() {
    if (look.filled() == 0) {
      return List.of(plain("text") + "   // " + say("propose.blank"));
    }
    if (isPostcode()) {
      return List.of(inBraces("text", "read postcode"));
    }
    if (look.isDate()) {
      return List.of(plain("date"));
    }
    if (look.isCodes()) {
      return List.of(plain("text"));
    }
    if (look.isNumber()) {
      return List.of(plain(isMoney() ? "amount" : "number"));
    }
    if (look.isHeadcount()) {
      return List.of(inBraces("number", "read headcount"));
    }
    if (look.isMany()) {
      return List.of(inBraces("many", "split '|'"));
    }
    return look.isCategory() ? category() : List.of(plain("text"));
  }

  private boolean isPostcode() {
    String said = NormalForm.of(look.name());
    return said.equals("cp") || said.startsWith("code postal");
  }

  private boolean isMoney() {
    return look.isAmount()
        || look.name().contains("€")
        || List.of(NormalForm.of(look.name()).split(" ")).stream().anyMatch(MONEY::contains);
  }

  private List<String> category() {
    Map<String, Integer> labels = look.labels();
    Map<String, String> slips = Slips.among(labels);
    if (slips.isEmpty()) {
      return List.of(plain("category"));
    }
    String known =
        labels.keySet().stream()
            .filter(label -> !slips.containsKey(label))
            .map(ScriptNames::printed)
            .collect(Collectors.joining(", "));
    String meant =
        slips.entrySet().stream()
            .map(s -> ScriptNames.quoted(s.getKey()) + ": " + ScriptNames.printed(s.getValue()))
            .collect(Collectors.joining(", "));
    return List.of(
        "category(" + ScriptNames.quoted(name) + ") {",
        "    oneOf " + known,
        "    exactly " + meant + "   // " + say("propose.slips"),
        "}");
  }

  private String plain(String word) {
    return word + " ".repeat(Math.max(1, 9 - word.length())) + ScriptNames.quoted(name);
  }

  private String inBraces(String word, String inside) {
    return word + "(" + ScriptNames.quoted(name) + ") { " + inside + " }";
  }

  private String say(String code) {
    return words.apply(code, List.of());
  }
}
