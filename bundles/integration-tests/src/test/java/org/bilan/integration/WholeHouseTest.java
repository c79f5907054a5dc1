package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is shipped, as a whole: messages, projects and looks. */
class WholeHouseTest {

  private static final Pattern REPORTED =
      Pattern.compile("Diagnostic\\s*\\.\\s*(?:error|warning|note)\\(\\s*\"([\\w.-]+)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+|[ab])}");

  private static RunningProduct product;

  @BeforeAll
  static void start() {
    product = new RunningProduct();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @TestFactory
  Stream<DynamicTest> messagesSayTheSameInBothLanguages() throws IOException {
    List<Path> french = messages("messages_fr.properties");
    assertThat(french).hasSizeGreaterThan(12);
    return french.stream()
        .map(file -> DynamicTest.dynamicTest(bundle(file), () -> sameInEnglish(file)));
  }

  private static void sameInEnglish(Path french) throws IOException {
    Map<String, Set<String>> english =
        placeholders(load(french.resolveSibling("messages_en.properties")));
    assertThat(placeholders(load(french))).isEqualTo(english);
  }

  private static Map<String, Set<String>> placeholders(Properties messages) {
    Map<String, Set<String>> placeholders = new TreeMap<>();
    messages.forEach(
        (code, words) -> {
          Matcher matcher = PLACEHOLDER.matcher(words.toString());
          Set<String> found = new TreeSet<>();
          matcher.results().forEach(result -> found.add(result.group(1)));
          placeholders.put(code.toString(), found);
        });
    return placeholders;
  }

  @Test
  void everyCodeThatIsReportedHasWords() throws IOException {
    Set<String> known = new TreeSet<>();
    for (Path file : messages("messages_fr.properties")) {
      known.addAll(load(file).stringPropertyNames());
    }
    Set<String> reported = new TreeSet<>();
    for (Path source : sources()) {
      if (bundle(source).equals("api")) {
        continue; // which reports nothing, but shows how to
      }
      Matcher matcher = REPORTED.matcher(Files.readString(source));
      matcher.results().forEach(result -> reported.add(result.group(1)));
    }
    assertThat(reported)
        .hasSizeGreaterThan(40)
        .allMatch(code -> known.stream().anyMatch(each -> isWord(each, code)));
  }

  @Test
  void noTwoBundlesPutWordsToOneCode() throws IOException {
    List<String> codes = new ArrayList<>();
    for (Path file : messages("messages_fr.properties")) {
      codes.addAll(load(file).stringPropertyNames());
    }
    assertThat(codes).doesNotHaveDuplicates();
  }

  /** Whether a message is that of a code, of which only the beginning may be known here. */
  private static boolean isWord(String known, String reported) {
    boolean beginning = reported.matches(".*[.-]");
    return known.equals(reported)
        || (beginning && (known.startsWith(reported) || reported.equals(known + ".")));
  }

  @TestFactory
  Stream<DynamicTest> everyShippedProjectIsWithoutError() throws IOException {
    List<Path> projects = new ArrayList<>(folders(Checkout.ROOT.resolve("scripts")));
    projects.addAll(templates("project"));
    assertThat(projects).hasSizeGreaterThanOrEqualTo(3);
    return projects.stream()
        .map(
            project ->
                DynamicTest.dynamicTest(
                    Checkout.ROOT.relativize(project).toString(),
                    () ->
                        assertThat(product.check(project))
                            .noneMatch(line -> line.contains(" erreur : "))));
  }

  @TestFactory
  Stream<DynamicTest> everyShippedLookIsUnderstood() throws IOException {
    List<Path> looks = templates("look.groovy");
    assertThat(looks).hasSizeGreaterThanOrEqualTo(2);
    return looks.stream()
        .map(
            look ->
                DynamicTest.dynamicTest(
                    Checkout.ROOT.relativize(look).toString(),
                    () -> assertThatLookIsUnderstood(look)));
  }

  /** The looks, or the starting projects, of the distribution. */
  private static List<Path> templates(String name) throws IOException {
    return folders(Checkout.ROOT.resolve("report-templates")).stream()
        .map(template -> template.resolve(name))
        .filter(Files::exists)
        .toList();
  }

  private static void assertThatLookIsUnderstood(Path look) throws IOException {
    List<Diagnostic> found = new ArrayList<>();
    String text = Files.readString(look);
    product.service(ScriptHost.class).look(new ScriptFile("look.groovy", text), found::add);
    assertThat(product.frenchLines(found)).isEmpty();
  }

  private static List<Path> folders(Path parent) throws IOException {
    try (Stream<Path> files = Files.list(parent)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Path> messages(String name) throws IOException {
    return mainFiles("resources", name);
  }

  private static List<Path> sources() throws IOException {
    return mainFiles("java", ".java");
  }

  private static List<Path> mainFiles(String kind, String ending) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path bundle : folders(Checkout.ROOT.resolve("bundles"))) {
      Path main = bundle.resolve("src/main").resolve(kind);
      if (Files.isDirectory(main)) {
        try (Stream<Path> files = Files.walk(main)) {
          files.filter(file -> file.toString().endsWith(ending)).sorted().forEach(found::add);
        }
      }
    }
    return found;
  }

  private static String bundle(Path file) {
    return Checkout.ROOT.resolve("bundles").relativize(file).getName(0).toString();
  }

  private static Properties load(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
