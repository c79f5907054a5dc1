package org.bilan.script.groovy.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.cleaning.CategorySource;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.ColumnTerm;
import org.bilan.api.report.Parameter;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.parse.Report;

/** The words of {@code parameter}. */
public final class ParameterBlock extends Block {

  private final Quoted name;
  private final Place place;
  private final List<ColumnPath> restricts = new ArrayList<>();
  private String label;
  private CategorySource values;

  ParameterBlock(Quoted name, Place place, Report report) {
    super("parameter", report);
    this.name = name;
    this.place = place;
    this.label = name.text();
  }

  /** Its name in print. */
  @Word(fr = "Le nom du paramètre dans le bilan.", en = "The name of the parameter in print.")
  public void label(String text, Place at) {
    if (once("label", at)) {
      label = text;
    }
  }

  /** Where its values come from. */
  @Word(fr = "La colonne qui donne les valeurs.", en = "The column that gives the values.")
  public void values(ColumnTerm column, Place at) {
    if (column.path().steps().size() > 1) {
      report().error("script.own-column", at, "values", column.path().toString());
    } else if (once("values", at)) {
      values = new CategorySource(column.path().source(), column.path().column(), at);
    }
  }

  /** The columns that must equal the value. */
  @Word(fr = "Les colonnes qui doivent avoir la valeur.", en = "The columns that must equal it.")
  public void restricts(ColumnTerm... columns) {
    for (ColumnTerm column : columns) {
      restricts.add(column.path());
    }
  }

  Optional<Parameter> close() {
    if (!Checks.isName(name.text())) {
      report().error("script.bad-name", name.place(), name.text());
      return Optional.empty();
    }
    if (values == null) {
      if (!isDamaged() && !isGiven("values")) {
        report().error("script.parameter-without-values", place, name.text());
      }
      return Optional.empty();
    }
    if (restricts.isEmpty() && !isDamaged()) {
      report().error("script.parameter-without-restricts", place, name.text());
    }
    return Optional.of(new Parameter(name.text(), label, values, List.copyOf(restricts), place));
  }
}
