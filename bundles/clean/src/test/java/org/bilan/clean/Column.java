package org.bilan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bilan.api.cleaning.BlankRule;
import org.bilan.api.cleaning.CategorySource;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.LabelRule;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.cleaning.Row;
import org.bilan.api.cleaning.RowRule;
import org.bilan.api.data.ColumnType;
import org.bilan.api.diagnostic.Place;

/** Writes the definition of a column as a script would: one word after the other. */
final class Column {

  private final String name;
  private final ColumnType type;
  private String from;
  private String question;
  private Reading reading;
  private List<String> missing = List.of();
  private String split;
  private List<String> oneOf = List.of();
  private CategorySource oneOfSource;
  private final List<LabelRule> labels = new ArrayList<>();
  private boolean strict;
  private BlankRule ifBlank;
  private RowRule compute;
  private String target;
  private Place place;

  private Column(String name, ColumnType type) {
    this.name = name;
    this.type = type;
    this.from = name;
    this.place = Place.at("sources/essai.groovy", 20, 5);
  }

  static Column text(String name) {
    return new Column(name, ColumnType.TEXT);
  }

  static Column number(String name) {
    return new Column(name, ColumnType.NUMBER);
  }

  static Column amount(String name) {
    return new Column(name, ColumnType.AMOUNT);
  }

  static Column date(String name) {
    return new Column(name, ColumnType.DATE);
  }

  static Column category(String name) {
    return new Column(name, ColumnType.CATEGORY);
  }

  static Column many(String name) {
    return new Column(name, ColumnType.MANY);
  }

  static Column grid(String name) {
    return new Column(name, ColumnType.GRID);
  }

  static Column reference(String name) {
    return new Column(name, ColumnType.REFERENCE);
  }

  Column from(String column) {
    from = column;
    return this;
  }

  Column question(String code) {
    question = code;
    return this;
  }

  Column read(Reading how) {
    reading = how;
    return this;
  }

  Column missing(String... texts) {
    missing = List.of(texts);
    return this;
  }

  Column split(String separator) {
    split = separator;
    return this;
  }

  Column oneOf(String... texts) {
    oneOf = List.of(texts);
    return this;
  }

  Column oneOfSource(String source, String column) {
    oneOfSource = new CategorySource(source, column, Place.at("sources/essai.groovy", 21, 9));
    return this;
  }

  Column exactly(String written, String label) {
    return label(LabelRule.Kind.EXACTLY, written, label);
  }

  Column beginning(String written, String label) {
    return label(LabelRule.Kind.BEGINNING, written, label);
  }

  private Column label(LabelRule.Kind kind, String written, String label) {
    labels.add(new LabelRule(kind, written, label, Place.at("sources/essai.groovy", 22, 9)));
    return this;
  }

  Column strict() {
    strict = true;
    return this;
  }

  Column ifBlank(String column, Reading how) {
    ifBlank = new BlankRule(column, how, Place.at("sources/essai.groovy", 23, 9));
    return this;
  }

  Column compute(String digest, Function<Row, Object> closure) {
    compute = rule(digest, closure);
    return this;
  }

  Column to(String source) {
    target = source;
    return this;
  }

  Column at(int line) {
    place = Place.at("sources/essai.groovy", line, 5);
    return this;
  }

  static RowRule rule(String digest, Function<Row, Object> closure) {
    return rule(digest, Place.at("sources/essai.groovy", 24, 9), closure);
  }

  static RowRule rule(String digest, Place place, Function<Row, Object> closure) {
    return new RowRule() {
      @Override
      public String digest() {
        return digest;
      }

      @Override
      public Place place() {
        return place;
      }

      @Override
      public Object apply(Row row) {
        return closure.apply(row);
      }
    };
  }

  /** A reading that a map writes out. */
  /** A reading that leaves texts as they are, and knows what is wrong with one of them. */
  static Reading explained(String name, String text, String code, String detail) {
    return new Reading() {

      @Override
      public String name() {
        return name;
      }

      @Override
      public String read(String cell) {
        return cell;
      }

      @Override
      public Optional<Reason> reason(String cell) {
        return cell.equals(text) ? Optional.of(Reason.of(code, detail)) : Optional.empty();
      }
    };
  }

  static Reading reading(String name, Map<String, String> texts) {
    return new Reading() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public String read(String cell) {
        return texts.get(cell);
      }
    };
  }

  ColumnDefinition definition() {
    return new ColumnDefinition(
        name,
        type,
        from,
        Optional.ofNullable(question),
        Optional.ofNullable(reading),
        missing,
        Optional.ofNullable(split),
        oneOf,
        Optional.ofNullable(oneOfSource),
        List.copyOf(labels),
        strict,
        Optional.ofNullable(ifBlank),
        Optional.ofNullable(compute),
        Optional.ofNullable(target),
        place);
  }
}
