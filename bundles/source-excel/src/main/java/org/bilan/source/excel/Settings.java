package org.bilan.source.excel;

import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceOption;
import org.bilan.api.source.SourceOption.Kind;

/**
 * What a script says of a workbook.
 *
 * @param sheet the name of the sheet, or its number from 1; the first visible one where empty
 * @param header the row of the header, from 1; the first that is not blank where 0
 * @param headerRows over how many rows the header goes
 * @param skip how many rows are left out after the header
 * @param hidden whether hidden rows and columns are read; read and told where empty
 * @param merged whether the value of a merged cell stands for all of its cells
 */
record Settings(
    Optional<String> sheet,
    int header,
    int headerRows,
    int skip,
    Optional<Boolean> hidden,
    boolean merged) {

  static final List<SourceOption> OPTIONS =
      List.of(
          new SourceOption(
              "sheet",
              Kind.TEXT_OR_NUMBER,
              "La feuille, par son nom ou son numéro ; sinon, la première qui est visible.",
              "The sheet, by its name or number; the first visible one otherwise."),
          new SourceOption(
              "header",
              Kind.NUMBER,
              "La ligne de l’en-tête ; sinon, la première qui n’est pas vide.",
              "The row of the header; the first that is not blank otherwise."),
          new SourceOption(
              "headerRows",
              Kind.NUMBER,
              "Sur combien de lignes s’étend l’en-tête : leurs noms sont joints par « / ».",
              "Over how many rows the header goes: their names are joined by “/”."),
          new SourceOption(
              "skip",
              Kind.NUMBER,
              "Combien de lignes sont laissées de côté après l’en-tête.",
              "How many rows are left out after the header."),
          new SourceOption(
              "hidden",
              Kind.YES_NO,
              "Si les lignes et les colonnes masquées sont lues.",
              "Whether hidden rows and columns are read."),
          new SourceOption(
              "merged",
              Kind.YES_NO,
              "Si la valeur d’une cellule fusionnée vaut pour toutes ses cellules ; oui par défaut.",
              "Whether the value of a merged cell stands for all of its cells; yes by default."));

  private static final int MOST_ROWS = 1 << 20;

  static Settings of(SourceFile file) {
    return new Settings(
        Optional.ofNullable(file.options().get("sheet")),
        number(file, "header", 0, 1),
        number(file, "headerRows", 1, 1),
        number(file, "skip", 0, 0),
        Optional.ofNullable(file.options().get("hidden")).map(Boolean::parseBoolean),
        Boolean.parseBoolean(file.options().getOrDefault("merged", "true")));
  }

  private static int number(SourceFile file, String option, int absent, int least) {
    String written = file.options().get(option);
    if (written == null) {
      return absent;
    }
    try {
      int number = Integer.parseInt(written);
      if (number >= least && number <= MOST_ROWS) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number that is too small.
    }
    throw new DiagnosticException(
        Diagnostic.error("excel.no-number", file.declared(), option, written, least));
  }
}
