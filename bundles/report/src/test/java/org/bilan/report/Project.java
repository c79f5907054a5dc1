package org.bilan.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.cleaning.CategorySource;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Document;
import org.bilan.api.document.Inline;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Scope;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Noun;
import org.bilan.api.indicator.Provenance;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;
import org.bilan.api.report.Composition;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.report.Parameter;
import org.bilan.api.report.Phrase;
import org.bilan.api.report.ReportDefinition;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptResult;

/** A small project made by hand: indicators with their results, texts and a layout. */
public final class Project {

  public static final Place LINE = Place.at("bilan.groovy", 3, 5);

  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final Map<String, IndicatorResult> results = new LinkedHashMap<>();
  private final Map<String, IndicatorResult> nation = new LinkedHashMap<>();
  private final Map<String, IndicatorResult> previous = new LinkedHashMap<>();
  private final List<ScriptFile> texts = new ArrayList<>();
  private final List<LayoutElement> elements = new ArrayList<>();
  private final List<SourceDefinition> sources = new ArrayList<>();
  private final Map<String, SourceData> data = new LinkedHashMap<>();
  private Phrase title = new Phrase("Bilan {edition.year}", Place.at("bilan.groovy", 2, 11));
  private Optional<String> region = Optional.empty();
  private List<Condition> restrictions = List.of();
  private Set<String> faulty = Set.of();
  private final List<Diagnostic> problems = new ArrayList<>();

  /** A figure whose formula tells nothing before rows are read. */
  public Project figure(String id, String number, String unit) {
    return figure(id, number, unit, opaque());
  }

  public Project figure(String id, String number, String unit, Formula formula) {
    Value value = number == null ? Value.missing() : Value.of(new BigDecimal(number));
    Set<Flag> flags = number == null ? Set.of(Flag.MISSING) : Set.of();
    return result(
        indicator(id, formula, Optional.empty(), Optional.empty()),
        new Result.Figure(
            value, unit, Optional.empty(), Optional.empty(), Optional.empty(), flags));
  }

  /** A number of events. */
  public Project events(String id, String number) {
    Noun noun = new Noun("manifestation", "manifestations", true);
    return result(
        indicator(id, count(), Optional.of(noun), Optional.empty()),
        Result.Figure.of(Value.of(new BigDecimal(number)), Unit.NONE));
  }

  public Project share(String id, String number) {
    return figure(id, number, Unit.PERCENT);
  }

  public Project day(String id, LocalDate day) {
    return result(
        indicator(id, opaque(), Optional.empty(), Optional.empty()),
        Result.Figure.of(new Value.Day(day), Unit.DAY));
  }

  public Project ranking(String id, String... labels) {
    Formula top =
        new Formula.Selection(
            Formula.Choice.TOP,
            new Formula.Lookup("x", Formula.Kind.BREAKDOWN),
            List.of(BigDecimal.TEN));
    return result(
        indicator(id, top, Optional.empty(), Optional.empty()),
        Result.Figure.of(new Value.Labels(List.of(labels)), Unit.NONE));
  }

  /** A breakdown: category, value, category, value… a category of {@code null} is blank. */
  public Project breakdown(String id, Result.Measure measure, String unit, String... cells) {
    List<Result.Cell> list = new ArrayList<>();
    for (int i = 0; i < cells.length; i += 2) {
      list.add(cell(cells[i], Optional.empty(), cells[i + 1]));
    }
    return breakdown(id, measure, unit, list);
  }

  public Project breakdown(
      String id, Result.Measure measure, String unit, List<Result.Cell> cells) {
    ColumnPath theme = ColumnPath.of("manifestations", "theme");
    Formula formula =
        switch (measure) {
          case COUNT -> aggregate(Formula.Measure.COUNT, theme);
          case SHARE -> aggregate(Formula.Measure.SHARES, theme);
          case AMOUNT -> aggregate(Formula.Measure.SUM, theme);
          case MEAN, CHANGE -> new Formula.Call("f", Formula.Kind.BREAKDOWN, Map.of(), Map.of());
        };
    return result(
        indicator(id, formula, Optional.empty(), Optional.empty()),
        new Result.Breakdown(measure, unit, cells));
  }

  public static Result.Cell cell(String category, Optional<String> series, String value) {
    return new Result.Cell(
        Optional.ofNullable(category),
        series,
        value == null ? Value.missing() : Value.of(new BigDecimal(value)),
        Optional.empty(),
        value == null ? Set.of(Flag.MISSING) : Set.of());
  }

  public Project result(Indicator indicator, Result result) {
    return result(indicator, result, provenance(Optional.empty()));
  }

  public Project result(Indicator indicator, Result result, Provenance provenance) {
    indicators.put(indicator.id(), indicator);
    results.put(indicator.id(), new IndicatorResult(indicator, result, provenance));
    return this;
  }

  public Project nation(String id, String number) {
    nation.put(id, other(id, number));
    return this;
  }

  public Project previous(String id, String number) {
    previous.put(id, other(id, number));
    return this;
  }

  private IndicatorResult other(String id, String number) {
    Result.Figure figure = Result.Figure.of(Value.of(new BigDecimal(number)), Unit.NONE);
    return new IndicatorResult(indicators.get(id), figure, provenance(Optional.empty()));
  }

  public static Indicator indicator(
      String id, Formula formula, Optional<Noun> noun, Optional<BigDecimal> precision) {
    return new Indicator(
        id,
        "Libellé de " + id,
        noun,
        Optional.empty(),
        precision,
        Optional.empty(),
        formula,
        Place.at("indicators/a.groovy", 1, 1));
  }

  public static Provenance provenance(Optional<String> statedBy) {
    Provenance.SourceUse use =
        new Provenance.SourceUse(
            "manifestations",
            "Manifestations du Mois de l'ESS",
            Optional.of(LocalDate.of(2011, 12, 19)),
            List.of());
    return new Provenance(
        statedBy.isPresent() ? List.of() : List.of(use),
        List.of(),
        List.of(),
        "",
        LINE,
        statedBy,
        1732,
        1645);
  }

  public static Formula count(ColumnPath... by) {
    return aggregate(Formula.Measure.COUNT, by);
  }

  private static Formula aggregate(Formula.Measure measure, ColumnPath... by) {
    return new Formula.Aggregate(
        measure,
        "manifestations",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(by),
        0);
  }

  public static Formula opaque() {
    return new Formula.Call("f", Formula.Kind.FIGURE, Map.of(), Map.of());
  }

  public Project text(String path, String text) {
    texts.add(new ScriptFile(path, text));
    return this;
  }

  public Project title(String text) {
    title = new Phrase(text, Place.at("bilan.groovy", 2, 11));
    return this;
  }

  public Project element(LayoutElement element) {
    elements.add(element);
    return this;
  }

  public Project source(SourceData source) {
    data.put(source.name(), source);
    return this;
  }

  public Project region(String name) {
    region = Optional.of(name);
    return this;
  }

  /** Indicators that are declared, but not understood. */
  public Project faulty(String... ids) {
    faulty = Set.of(ids);
    return this;
  }

  public Project restricted(Condition... conditions) {
    restrictions = List.of(conditions);
    return this;
  }

  public ScriptResult definitions() {
    Parameter parameter =
        new Parameter(
            "region", "Région", new CategorySource("regions", "region", LINE), List.of(), LINE);
    ReportDefinition report =
        new ReportDefinition(
            "mois",
            title,
            Optional.empty(),
            "ESS France",
            Optional.empty(),
            "institutional",
            0,
            List.of(),
            List.of(parameter),
            elements,
            LINE);
    return new ScriptResult(
        sources, List.copyOf(indicators.values()), List.of(), Optional.of(report), faulty);
  }

  public Composition composition() {
    Map<String, String> parameters =
        region.<Map<String, String>>map(name -> Map.of("region", name)).orElse(Map.of());
    Results here = new Results(new Scope(parameters, restrictions), results);
    return new Composition(
        definitions(),
        texts,
        2011,
        here,
        nation.isEmpty() ? here : new Results(Scope.NATION, nation),
        previous.isEmpty() ? Optional.empty() : Optional.of(new Results(Scope.NATION, previous)),
        data);
  }

  public Document compose() {
    problems.clear();
    return new ReportComposer().compose(composition(), problems::add);
  }

  public List<Block> blocks() {
    return compose().blocks();
  }

  /** What is wrong before rows are read. */
  public List<String> check() {
    problems.clear();
    new ReportComposer().check(definitions(), texts, 2011, problems::add);
    return messages();
  }

  /** What is wrong with a passage of texts/t.md, whose first line of text is line 2. */
  public List<String> checkText(String markdown) {
    text("texts/t.md", "# p\n" + markdown);
    element(new LayoutElement.Text("t.p", LINE));
    return check();
  }

  /** A passage as it is printed. */
  public String print(String markdown) {
    Project copy = this;
    copy.texts.clear();
    copy.elements.clear();
    text("texts/t.md", "# p\n" + markdown);
    element(new LayoutElement.Text("t.p", LINE));
    return String.join("\n", blocks().stream().map(Project::plain).toList());
  }

  /** What was found wrong last, as lines in French. */
  public List<String> messages() {
    return problems.stream().map(Project::line).toList();
  }

  public List<Diagnostic> problems() {
    return problems;
  }

  public static String line(Diagnostic diagnostic) {
    String pattern = new ReportMessages().pattern(diagnostic.code(), Locale.FRENCH).orElseThrow();
    String nearest = diagnostic.suggestion().nearest().map(n -> " → " + n).orElse("");
    return diagnostic.place()
        + ": "
        + MessageCatalogue.fill(pattern, diagnostic.arguments()).replace('\u00A0', ' ')
        + nearest;
  }

  /** The text of a block. */
  public static String plain(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return text(paragraph.text());
    }
    if (block instanceof Block.Heading heading) {
      return heading.plainText();
    }
    return block instanceof Block.ItemList list
        ? String.join("\n", list.items().stream().map(item -> "- " + text(item)).toList())
        : block.toString();
  }

  public static String text(List<Inline> runs) {
    return String.join("", runs.stream().map(Inline::text).toList());
  }
}
