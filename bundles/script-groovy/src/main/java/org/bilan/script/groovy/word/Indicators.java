package org.bilan.script.groovy.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.NormalForm;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.api.formula.Formula.Lookup;
import org.bilan.api.formula.Formula.Selection;
import org.bilan.api.indicator.Identity;
import org.bilan.api.indicator.Indicator;
import org.bilan.script.groovy.parse.Mention;
import org.bilan.script.groovy.parse.Report;

/** The indicators of a project: their ids, known from the start, and what scripts say of them. */
final class Indicators {

  private final Report report;
  private final Sources sources;
  private final Set<String> declared = new LinkedHashSet<>();
  private final Map<String, Indicator> known = new LinkedHashMap<>();
  private final Set<String> damaged = new HashSet<>();
  private final Map<String, Place> places = new HashMap<>();
  private final List<Identity> identities = new ArrayList<>();
  private final List<Use> uses = new ArrayList<>();
  private final List<CategoryUse> categories = new ArrayList<>();
  private final List<CategoryUse> named = new ArrayList<>();
  private final List<Together> together = new ArrayList<>();

  /** An indicator named by a word, and the kinds of results that the word takes. */
  private record Use(String word, String id, Set<Formula.Kind> kinds, Place place) {}

  private record Together(List<String> ids, Place place) {}

  private record CategoryUse(Formula of, String label, Place place) {}

  Indicators(Report report, Sources sources) {
    this.report = report;
    this.sources = sources;
  }

  /** Takes what another run knows, and more ids that are declared. */
  void takeFrom(Indicators other, Set<String> more) {
    declared.addAll(other.declared);
    declared.addAll(more);
    known.putAll(other.known);
  }

  List<String> ids() {
    return List.copyOf(declared);
  }

  /** The indicator of an id; empty where its value could not be understood. */
  Optional<Indicator> find(String id) {
    return Optional.ofNullable(known.get(id));
  }

  void declare(Set<String> ids) {
    declared.addAll(ids);
  }

  boolean isDeclared(String id) {
    return declared.contains(id);
  }

  /** The indicators that were understood as a whole. */
  List<Indicator> all() {
    return known.values().stream().filter(i -> !damaged.contains(i.id())).toList();
  }

  /**
   * The ids that are declared, but whose definition could not be understood, or not as a whole:
   * without its noun, say, an indicator would make others complain.
   */
  Set<String> faulty() {
    Set<String> faulty = new LinkedHashSet<>(declared);
    all().forEach(indicator -> faulty.remove(indicator.id()));
    return faulty;
  }

  List<Identity> identities() {
    return List.copyOf(identities);
  }

  void add(Identity identity) {
    identities.add(identity);
  }

  /** Notes where an id is declared; false where it already was, which is reported. */
  boolean claim(String id, Place place) {
    declared.add(id);
    Place first = places.putIfAbsent(id, place);
    if (first != null) {
      report.error("script.id-twice", place, id, first.toString());
    }
    return first == null;
  }

  void add(Indicator indicator) {
    known.put(indicator.id(), indicator);
  }

  /**
   * Adds an indicator of which something was wrong: only its value counts, for those who use it.
   */
  void addDamaged(Indicator indicator) {
    add(indicator);
    damaged.add(indicator.id());
  }

  /** Notes a use of an indicator; it is checked once all are known. */
  void use(String word, String id, Set<Formula.Kind> kinds, Place place) {
    uses.add(new Use(word, id, kinds, place));
    List<String> wanted = kinds.stream().sorted().map(Indicators::key).toList();
    report.mention(new Mention(Mention.Kind.INDICATOR, "", id, place, false, wanted));
  }

  /** Notes indicators of one table, which are all breakdowns or all figures. */
  void useTogether(List<String> ids, Place place) {
    together.add(new Together(ids, place));
  }

  /** Notes a label that a breakdown is expected to have. */
  void useCategory(Formula of, String label, Place place) {
    categories.add(new CategoryUse(of, label, place));
  }

  /** The kind of an indicator; empty where it is none, or could not be understood. */
  Optional<Formula.Kind> kind(String id) {
    return Optional.ofNullable(known.get(id)).map(Indicator::kind);
  }

  /** Whether the value of an indicator is stated, and may be of any kind. */
  private boolean isStated(String id) {
    return known.containsKey(id) && known.get(id).formula() instanceof Formula.Stated;
  }

  /** Notes a label that a chart sets off; whether it has it is checked with its rows. */
  void nameCategory(String id, String label, Place place) {
    named.add(new CategoryUse(new Lookup(id, Formula.Kind.BREAKDOWN), label, place));
  }

  private void mention(CategoryUse use) {
    path(use.of(), 0)
        .flatMap(this::end)
        .map(owner -> Mention.of(Mention.Kind.CATEGORY, owner, use.label(), use.place()))
        .ifPresent(report::mention);
  }

  /** The source and the column, {@code source.column}, at the end of a path. */
  Optional<String> end(ColumnPath path) {
    Optional<String> source = Optional.of(path.source());
    for (String step : path.steps().subList(0, path.steps().size() - 1)) {
      source = source.flatMap(sources::get).flatMap(s -> s.column(step)).map(ColumnSchema::target);
    }
    return source.map(name -> name + "." + path.column());
  }

  /** Checks all uses. */
  void check() {
    uses.forEach(this::check);
    named.forEach(this::mention);
    for (Together use : together) {
      long kinds = use.ids().stream().flatMap(id -> kind(id).stream()).distinct().count();
      if (kinds > 1) {
        report.error("script.mixed-table", use.place());
      }
    }
    for (CategoryUse use : categories) {
      mention(use);
      label(use.of(), use.label())
          .filter(l -> l.canonical().isEmpty())
          .ifPresent(
              l ->
                  report.unknown(
                      "word.no-category",
                      use.place(),
                      l.column().categories(),
                      use.label(),
                      l.path().toString(),
                      use.label()));
    }
  }

  private void check(Use use) {
    if (!declared.contains(use.id())) {
      report.unknown("script.no-indicator", use.place(), declared, use.id(), use.id());
      return;
    }
    Optional<Formula.Kind> kind = kind(use.id());
    if (kind.isPresent() && !use.kinds().contains(kind.get()) && !isStated(use.id())) {
      String expected =
          String.join("+", use.kinds().stream().sorted().map(Indicators::key).toList());
      String code = "script.id-kind." + expected + "." + key(kind.get());
      report.error(code, use.place(), use.word(), use.id());
    }
  }

  private static String key(Formula.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** A label as a closed column declares it. */
  record Label(ColumnPath path, ColumnSchema column, Optional<String> canonical) {}

  /** What a label is among those of a breakdown; empty where they are not all declared. */
  Optional<Label> label(Formula of, String label) {
    return path(of, 0).flatMap(p -> column(p).map(c -> label(p, c, label)));
  }

  private static Label label(ColumnPath path, ColumnSchema column, String label) {
    String wanted = NormalForm.label(label);
    return new Label(
        path,
        column,
        column.categories().stream().filter(c -> NormalForm.label(c).equals(wanted)).findFirst());
  }

  private Optional<ColumnPath> path(Formula formula, int depth) {
    if (depth > 50) {
      return Optional.empty();
    }
    if (formula instanceof Aggregate aggregate && !aggregate.by().isEmpty()) {
      return Optional.of(aggregate.by().get(0));
    }
    if (formula instanceof Selection selection) {
      return path(selection.of(), depth + 1);
    }
    if (formula instanceof Lookup lookup && known.containsKey(lookup.id())) {
      return path(known.get(lookup.id()).formula(), depth + 1);
    }
    return Optional.empty();
  }

  private Optional<ColumnSchema> column(ColumnPath path) {
    if (path.part() != ColumnPath.Part.WHOLE) {
      return Optional.empty();
    }
    Optional<KnownSource> source = sources.get(path.source());
    Optional<ColumnSchema> column = Optional.empty();
    for (String step : path.steps()) {
      column = source.flatMap(s -> s.column(step));
      source = column.flatMap(c -> sources.get(c.target()));
    }
    return column.filter(ColumnSchema::closed);
  }
}
