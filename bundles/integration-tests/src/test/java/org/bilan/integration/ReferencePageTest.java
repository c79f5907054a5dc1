package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.CategoryTerm;
import org.bilan.api.formula.ColumnTerm;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.DateTerm;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.GridTerm;
import org.bilan.api.formula.ManyTerm;
import org.bilan.api.formula.NumberTerm;
import org.bilan.api.formula.TextTerm;
import org.bilan.api.script.ScriptVocabulary;
import org.bilan.api.source.SourceOption;
import org.bilan.api.source.SourceReader;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The reference of words is made from the words themselves. {@code -Dbilan.write.reference=true}
 * writes the page again.
 */
class ReferencePageTest {

  private static final Path PAGE = Checkout.ROOT.resolve("docs/reference-mots.md");
  private static final String HOST = "org.bilan.script.groovy";
  private static final String BLOCKS = HOST + ".word.";

  /** How an author writes what a parameter takes, by the name of its Java type. */
  private static final Map<String, String> WRITTEN =
      Map.ofEntries(
          Map.entry("Quoted", "'…'"),
          Map.entry("String", "\"…\""),
          Map.entry("int", "nombre"),
          Map.entry("BigDecimal", "nombre"),
          Map.entry("boolean", "true"),
          Map.entry("Boolean", "true"),
          Map.entry("List", "[…]"),
          Map.entry("Names", "nom: \"…\""),
          Map.entry("Argument", "…"),
          Map.entry("Rows", "source"),
          Map.entry("SourceName", "source"),
          Map.entry("CategorySource", "source.colonne"),
          Map.entry("ColumnTerm", "colonne"),
          Map.entry("NumberTerm", "colonne de nombres"),
          Map.entry("DateTerm", "colonne de dates"),
          Map.entry("TextTerm", "colonne de textes"),
          Map.entry("CategoryTerm", "colonne de catégories"),
          Map.entry("ManyTerm", "colonne à plusieurs catégories"),
          Map.entry("GridTerm", "question en tableau"),
          Map.entry("Condition", "condition"),
          Map.entry("Figure", "chiffre"),
          Map.entry("Breakdown", "ventilation"),
          Map.entry("Ranking", "classement"),
          Map.entry("Reading", "lecture"),
          Map.entry("Weights", "poids"),
          Map.entry("LayoutTest", "condition"));

  private static RunningProduct product;

  private final StringBuilder page = new StringBuilder();
  private final Set<String> told = new TreeSet<>();

  @BeforeAll
  static void start() {
    product = new RunningProduct();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void thePageHasTheWordsAsTheyAre() throws Exception {
    String made = made();
    if (Boolean.getBoolean("bilan.write.reference")) {
      Files.writeString(PAGE, made);
    }
    assertThat(Files.readString(PAGE))
        .as("write it again with -Dbilan.write.reference=true")
        .isEqualTo(made);
  }

  @Test
  void noBlockOfTheHostIsForgotten() throws Exception {
    made();
    assertThat(told).containsAll(blocksWithWords());
  }

  private String made() throws Exception {
    say("# Les mots de Bilan");
    say("Cette page est faite à partir des mots eux-mêmes ; elle ne s’écrit pas à la main.");
    say("Entre crochets, ce qui peut manquer ; `{ … }` ouvre un bloc.");
    say("## Les sources");
    blocks("Un fichier de `sources/`", "SourceScript");
    blocks("Dans `source`", "SourceBlock");
    formats();
    blocks("Dans `file` et dans les mots des formats", "FileBlock");
    blocks("Dans une colonne (`text`, `number`, `category`…)", "ColumnBlock");
    readings();
    say("## Les indicateurs");
    blocks("Un fichier de `indicators/`", "IndicatorScript");
    blocks("Dans `indicator`", "IndicatorBlock");
    blocks("Dans `identity`", "IdentityBlock");
    formulas("Dans les deux : un autre indicateur", host("word.Lookups"));
    for (ScriptVocabulary vocabulary : vocabularies()) {
      if (!vocabulary.words().isEmpty()) {
        String title = "De l’extension `" + vocabulary.bundle() + "`";
        formulas(title, vocabulary.words().toArray(Class<?>[]::new));
      }
    }
    formulas("Après un chiffre", Figure.class);
    formulas("Après une ventilation", Breakdown.class);
    formulas("Après toute colonne", ColumnTerm.class);
    formulas("Après une colonne de textes", TextTerm.class);
    formulas("Après une colonne de nombres ou de montants", NumberTerm.class);
    formulas("Après une colonne de dates", DateTerm.class);
    formulas("Après une colonne de catégories", CategoryTerm.class);
    formulas("Après une colonne à plusieurs catégories", ManyTerm.class);
    formulas("Après une question en tableau", GridTerm.class);
    formulas("Après une condition", Condition.class);
    formulas("Après `edition`", host("evaluate.Edition"));
    say("## La mise en page");
    blocks("Le fichier `bilan.groovy`", "LayoutScript");
    blocks("Dans `report`", "ReportBlock");
    blocks("Dans `parameter`", "ParameterBlock");
    blocks("Dans `part`, `annex` et `section`", "SectionBlock");
    blocks("Dans les mêmes, et dans `sideBySide`", "ContentBlock");
    blocks("Dans un graphique", "ChartBlock");
    blocks("Dans `table`", "TableBlock");
    blocks("Dans `list`", "ListBlock");
    say("## Les allures");
    blocks("Le fichier `look.groovy`", "LookScript");
    blocks("Dans `look`", "LookBlock");
    return page.toString().strip() + "\n";
  }

  private void say(String paragraph) {
    page.append(paragraph).append("\n\n");
  }

  private void readings() {
    say("### Les lectures (`read`)");
    page.append("| extension | lectures |\n|---|---|\n");
    for (ScriptVocabulary vocabulary : vocabularies()) {
      List<String> names = vocabulary.readings().stream().map(Reading::name).sorted().toList();
      if (!names.isEmpty()) {
        row(vocabulary.bundle(), "`" + String.join("`, `", names) + "`");
      }
    }
    page.append('\n');
  }

  /**
   * The words of readers, which are no methods of the host; those of plugins are on their pages.
   */
  private void formats() {
    say("### Les formats, qui se disent comme `file`");
    page.append("| mot | extension |\n|---|---|\n");
    for (SourceReader reader : readers()) {
      row("`" + reader.format() + " '…' { … }`", reader.bundle());
    }
    page.append('\n');
    for (SourceReader reader : readers()) {
      options(reader);
    }
  }

  private void options(SourceReader reader) {
    if (reader.options().isEmpty()) {
      return;
    }
    say("### Dans `" + reader.format() + "`");
    page.append("| mot | sens |\n|---|---|\n");
    for (SourceOption option : reader.options()) {
      row("`" + option.name() + "`", typeset(option.fr()));
    }
    page.append('\n');
  }

  private void blocks(String title, String... names) throws ClassNotFoundException {
    List<Class<?>> types = new ArrayList<>();
    for (String name : names) {
      types.add(host("word." + name));
    }
    table(title, types, true);
  }

  private void formulas(String title, Class<?>... types) {
    table(title, List.of(types), false);
  }

  private void table(String title, List<Class<?>> types, boolean inBlocks) {
    types.forEach(type -> told.add(type.getName()));
    say("### " + title);
    page.append("| mot | sens |\n|---|---|\n");
    types.stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Word.class) && !method.isBridge())
        .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
        .forEach(method -> row("`" + written(method, inBlocks) + "`", typeset(sentenceOf(method))));
    page.append('\n');
  }

  private void row(String first, String second) {
    page.append("| " + first.replace("|", "\\|") + " | " + second.replace("|", "\\|") + " |\n");
  }

  private static String sentenceOf(Method method) {
    return method.getAnnotation(Word.class).fr();
  }

  /** A word as an author writes it: {@code word '…' { … }} in a block, else {@code word(…)}. */
  private static String written(Method method, boolean inBlock) {
    boolean condition = method.getReturnType() != void.class;
    boolean opens = Stream.of(method.getParameters()).anyMatch(ReferencePageTest::isBlock);
    String values =
        String.join(
            ", ",
            Stream.of(method.getParameters())
                .map(ReferencePageTest::taken)
                .flatMap(Optional::stream)
                .toList());
    if (!inBlock || condition || (values.isEmpty() && !opens)) {
      return method.getName() + "(" + values + ")";
    }
    return method.getName() + (values.isEmpty() ? "" : " " + values) + (opens ? " { … }" : "");
  }

  private static boolean isBlock(Parameter parameter) {
    String type = parameter.getType().getSimpleName();
    return type.equals("Body") || type.equals("Optional");
  }

  private static Optional<String> taken(Parameter parameter) {
    Class<?> type = parameter.getType();
    if (isBlock(parameter) || type.getSimpleName().equals("Place")) {
      return Optional.empty();
    }
    String plain = type.isArray() ? name(type.getComponentType()) + ", …" : name(type);
    if (type.getSimpleName().equals("Names") && givesReadings(parameter)) {
      plain = "colonne: lecture";
    }
    Option option = parameter.getAnnotation(Option.class);
    if (option == null) {
      return Optional.of(plain);
    }
    String named = option.value() + ": " + plain;
    return Optional.of(option.required() ? named : "[" + named + "]");
  }

  private static boolean givesReadings(Parameter parameter) {
    return Stream.of(parameter.getAnnotations()).anyMatch(a -> a.toString().contains("Reading"));
  }

  private static String name(Class<?> type) {
    assertThat(WRITTEN).as("what authors write for a parameter").containsKey(type.getSimpleName());
    return WRITTEN.get(type.getSimpleName());
  }

  /** No-break spaces before signs and inside quotation marks, and curled apostrophes. */
  private static String typeset(String sentence) {
    return sentence
        .replaceAll("(?<=\\p{L})'(?=\\p{L})", "’")
        .replaceAll("[ \\u00A0]:", "\u00A0:")
        .replaceAll("[ \\u00A0]([;!?%])", "\u202F$1")
        .replaceAll("« ", "«\u00A0")
        .replaceAll(" »", "\u00A0»");
  }

  private static Class<?> host(String name) throws ClassNotFoundException {
    return product.bundle(HOST).loadClass(HOST + "." + name);
  }

  private static List<String> blocksWithWords() throws ClassNotFoundException {
    Bundle host = product.bundle(HOST);
    List<String> found = new ArrayList<>();
    for (URL entry :
        Collections.list(host.findEntries(BLOCKS.replace('.', '/'), "*.class", false))) {
      String file = Path.of(entry.getPath()).getFileName().toString();
      Class<?> type = host.loadClass(BLOCKS + file.replace(".class", ""));
      if (Stream.of(type.getDeclaredMethods()).anyMatch(m -> m.isAnnotationPresent(Word.class))) {
        found.add(type.getName());
      }
    }
    return found;
  }

  private static List<ScriptVocabulary> vocabularies() {
    return services(ScriptVocabulary.class, Comparator.comparing(ScriptVocabulary::bundle));
  }

  private static List<SourceReader> readers() {
    return services(SourceReader.class, Comparator.comparing(SourceReader::format));
  }

  private static <T> List<T> services(Class<T> type, Comparator<T> order) {
    try {
      Collection<ServiceReference<T>> references =
          product.product().context().getServiceReferences(type, null);
      return references.stream()
          .map(reference -> product.product().context().getService(reference))
          .sorted(order)
          .toList();
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
