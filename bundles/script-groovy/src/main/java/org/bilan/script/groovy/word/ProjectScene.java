package org.bilan.script.groovy.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.Schema;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.CategoryTerm;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.ColumnTerm;
import org.bilan.api.formula.DateTerm;
import org.bilan.api.formula.GridTerm;
import org.bilan.api.formula.ManyTerm;
import org.bilan.api.formula.NumberTerm;
import org.bilan.api.formula.ReferenceTerm;
import org.bilan.api.formula.Rows;
import org.bilan.api.formula.TextTerm;
import org.bilan.script.groovy.evaluate.Argument;
import org.bilan.script.groovy.evaluate.Edition;
import org.bilan.script.groovy.evaluate.Scene;
import org.bilan.script.groovy.evaluate.Unknown;
import org.bilan.script.groovy.parse.Mention;
import org.bilan.script.groovy.parse.Report;

/** Names in scripts of indicators and layouts: the edition, sources and their columns. */
final class ProjectScene implements Scene {

  private final Sources sources;
  private final Indicators indicators;
  private final Edition edition;
  private final Report report;

  ProjectScene(Sources sources, Indicators indicators, Edition edition, Report report) {
    this.sources = sources;
    this.indicators = indicators;
    this.edition = edition;
    this.report = report;
  }

  @Override
  public Optional<Object> name(String name) {
    if (name.equals("edition")) {
      return Optional.of(edition);
    }
    return sources.has(name) ? Optional.of(rows(name)) : Optional.empty();
  }

  @Override
  public void named(String name, Place place) {
    if (sources.has(name)) {
      report.mention(Mention.of(Mention.Kind.SOURCE, "", name, place));
    }
  }

  private Object rows(String name) {
    return sources.get(name).<Object>map(s -> new Rows(s.schema())).orElse(Unknown.VALUE);
  }

  @Override
  public List<String> names() {
    List<String> all = new ArrayList<>(sources.names());
    all.add("edition");
    return all;
  }

  @Override
  public boolean isIndicator(String id) {
    return indicators.isDeclared(id);
  }

  @Override
  public void said(Object receiver, String word, List<Argument> given) {
    if (receiver instanceof Breakdown breakdown
        && List.of("of", "only", "without").contains(word)) {
      given.stream()
          .filter(a -> a.value() instanceof String)
          .forEach(a -> indicators.useCategory(breakdown.formula(), (String) a.value(), a.place()));
    }
    if (receiver instanceof Breakdown && List.of("top", "bottom", "ranks").contains(word)) {
      given.forEach(argument -> rank(word, argument));
    }
    if (receiver instanceof ColumnTerm column) {
      labels(column, given);
    }
  }

  /** A ranking of no category would print as nothing at all. */
  private void rank(String word, Argument argument) {
    if (argument.value() instanceof BigDecimal number && number.signum() <= 0) {
      report.error("script.not-positive", argument.place(), word);
    }
  }

  /** Texts that follow a column of labels name some of them. */
  private void labels(ColumnTerm column, List<Argument> given) {
    boolean labelled =
        column instanceof CategoryTerm || column instanceof ManyTerm || column instanceof GridTerm;
    Optional<String> owner = labelled ? indicators.end(column.path()) : Optional.empty();
    for (Argument argument : owner.isPresent() ? given : List.<Argument>of()) {
      if (argument.value() instanceof String label) {
        report.mention(Mention.of(Mention.Kind.CATEGORY, owner.get(), label, argument.inside()));
      }
    }
  }

  @Override
  public Optional<Object> member(Object value, String member, Place place) {
    if (value instanceof Rows rows) {
      return Optional.of(
          column(rows.schema(), ColumnPath.of(rows.source(), member), rows.source(), place));
    }
    if (value instanceof ReferenceTerm reference) {
      return Optional.of(through(reference, member, place));
    }
    return Optional.empty();
  }

  private Object through(ReferenceTerm reference, String member, Place place) {
    Optional<KnownSource> target = sources.get(reference.schema().target());
    if (target.isEmpty()) {
      return Unknown.VALUE;
    }
    List<String> steps = new ArrayList<>(reference.path().steps());
    steps.add(member);
    ColumnPath path = new ColumnPath(reference.path().source(), steps, ColumnPath.Part.WHOLE);
    return column(target.get().schema(), path, reference.path().toString(), place);
  }

  private Object column(Schema schema, ColumnPath path, String owner, Place place) {
    String name = path.column();
    report.mention(Mention.of(Mention.Kind.COLUMN, schema.source(), name, place));
    Optional<ColumnSchema> column = schema.column(name);
    if (column.isPresent()) {
      return term(path, column.get());
    }
    if (sources.get(schema.source()).filter(s -> s.phantoms().contains(name)).isEmpty()) {
      report.unknown("script.no-column", place, schema.names(), name, owner, name);
    }
    return Unknown.VALUE;
  }

  private static ColumnTerm term(ColumnPath path, ColumnSchema schema) {
    return switch (schema.type()) {
      case TEXT -> new TextTerm(path, schema);
      case NUMBER, AMOUNT -> new NumberTerm(path, schema);
      case DATE -> new DateTerm(path, schema);
      case CATEGORY -> new CategoryTerm(path, schema);
      case MANY -> new ManyTerm(path, schema);
      case GRID -> new GridTerm(path, schema);
      case REFERENCE -> new ReferenceTerm(path, schema);
    };
  }
}
