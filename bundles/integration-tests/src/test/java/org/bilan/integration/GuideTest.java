package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticWriter;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.project.Rendered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The author's guide tells the truth: what it shows is in files that work, and each message it
 * quotes is what a slip really gives. Every block of the guide says where it is from.
 *
 * <p>After a message was reworded, {@code -Dbilan.write.guide=true} writes what is produced now
 * into the guide and its slips, to be read before it is committed.
 */
class GuideTest {

  private static final Path GUIDE = Checkout.ROOT.resolve("docs/guide-auteur.md");
  private static final Path PROJECT = Checkout.ROOT.resolve("docs/guide/premier-bilan");
  private static final Path SLIPS = Checkout.ROOT.resolve("docs/guide/fautes");
  private static final boolean WRITES = Boolean.getBoolean("bilan.write.guide");
  private static final String HOW =
      "if the guide is to follow, write it again with -Dbilan.write.guide=true and read it";
  private static final Pattern MARK = Pattern.compile("<!-- (source|faute|sortie) : (.+) -->");

  @TempDir private static Path folder;
  private static RunningProduct product;

  @BeforeAll
  static void start() {
    product = new RunningProduct();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  /**
   * A block of the guide.
   *
   * @param kind where it is from: a file, a slip, or what a command says
   * @param of which one
   * @param line its first line in the guide
   * @param text its text, without the last line break
   */
  private record Block(String kind, String of, int line, String text) {}

  @Test
  void theProjectOfTheGuideIsWithoutReproach() throws IOException {
    Path project = Checkout.copy(PROJECT, folder.resolve("sain"));
    assertThat(said(project)).isEmpty();
  }

  @Test
  void theProjectOfTheGuideRenders() throws IOException {
    Path project = Checkout.copy(PROJECT, folder.resolve("rendu"));
    Rendered rendered =
        service()
            .render(
                ProjectRequest.of(project), Optional.of(folder.resolve("pages")), Progress.SILENT);
    assertThat(rendered.published()).isTrue();
    assertThat(rendered.files()).contains("bilan.pdf", "figures.json", "quality.json");
  }

  @TestFactory
  List<DynamicTest> everyExtractIsInItsFile() throws IOException {
    return tests(
        "source",
        block -> {
          String file = Files.readString(Checkout.ROOT.resolve(block.of()));
          assertThat("\n" + file).contains("\n" + block.text() + "\n");
        });
  }

  @TestFactory
  List<DynamicTest> everyMessageQuotedIsTheOneASlipGives() throws IOException {
    return tests(
        "faute",
        block -> {
          if (WRITES) {
            checkSlip(block.of());
          }
          compare(block, slip(block.of()).get("attendu"));
        });
  }

  @TestFactory
  List<DynamicTest> everySlipGivesItsMessage() throws IOException {
    try (Stream<Path> files = Files.list(SLIPS)) {
      return files
          .map(file -> file.getFileName().toString().replace(".txt", ""))
          .sorted()
          .filter(name -> slip(name).containsKey("attendu"))
          .map(name -> DynamicTest.dynamicTest(name, () -> checkSlip(name)))
          .toList();
    }
  }

  @TestFactory
  List<DynamicTest> whatCommandsSayIsWhatTheGuideShows() throws IOException {
    return tests(
        "sortie",
        block -> {
          Path place = Files.createTempDirectory(folder, "sortie");
          Checkout.copy(PROJECT, place.resolve("premier-bilan"));
          String out =
              block.of().startsWith("diff ")
                  ? difference(place)
                  : Command.run(place, block.of().split(" ")).out();
          compare(block, out.strip());
        });
  }

  @Test
  void noBlockIsWithoutItsOrigin() throws IOException {
    assertThat(blocks()).extracting(Block::kind).doesNotContain("");
    assertThat(blocks()).hasSizeGreaterThan(20);
  }

  private static String difference(Path place) throws IOException {
    Path project = place.resolve("premier-bilan");
    render(project, place.resolve("avant"));
    correct(project, slip("correction"));
    render(project, place.resolve("apres"));
    List<String> copies =
        product
            .type("editions", project.toString())
            .out()
            .lines()
            .skip(1)
            .map(line -> line.split(" +")[1])
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(copies);
    return product.type("diff", project.toString(), copies.get(0), copies.get(1)).out();
  }

  private static void render(Path project, Path output) {
    product.type("render", project.toString(), "--output", output.toString());
  }

  private static void checkSlip(String name) throws IOException {
    Map<String, String> slip = slip(name);
    Path project =
        Checkout.copy(PROJECT, Files.createTempDirectory(folder, name).resolve("projet"));
    correct(project, slip);
    List<String> said = said(project);
    if (WRITES) {
      String now =
          said.stream()
              .filter(line -> line.startsWith(slip.get("dans")))
              .findFirst()
              .orElseGet(() -> said.get(0));
      Path file = SLIPS.resolve(name + ".txt");
      rewrite(file, text -> text.replace(slip.get("attendu"), now));
    } else {
      assertThat(said).as(HOW).contains(slip.get("attendu"));
    }
  }

  private static void compare(Block block, String produced) throws IOException {
    if (WRITES) {
      rewrite(GUIDE, guide -> guide.replace(block.text(), produced));
    } else {
      assertThat(block.text()).as(HOW).isEqualTo(produced);
    }
  }

  /** A slip: {@code dans}, {@code remplacer}, {@code par}, and {@code attendu}, the message. */
  private static Map<String, String> slip(String name) {
    try (Stream<String> lines = Files.lines(SLIPS.resolve(name + ".txt"))) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" : ", 2))
          .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1].replace("\\n", "\n")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void correct(Path project, Map<String, String> slip) throws IOException {
    Path file = project.resolve(slip.get("dans"));
    assertThat(Files.readString(file)).contains(slip.get("remplacer"));
    rewrite(file, text -> text.replace(slip.get("remplacer"), slip.get("par")));
  }

  private static void rewrite(Path file, UnaryOperator<String> change) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.writeString(file, change.apply(text), StandardCharsets.UTF_8);
  }

  private static BilanService service() {
    return product.service(BilanService.class);
  }

  /** What {@code check} says of a project, in French, as the command line writes it. */
  private static List<String> said(Path project) {
    DiagnosticWriter writer = product.service(DiagnosticWriter.class);
    String error = writer.words("cli.error", List.of(), Locale.FRENCH);
    return service().check(ProjectRequest.of(project), Progress.SILENT).stream()
        .map(d -> line(d, error, writer))
        .toList();
  }

  private static String line(Diagnostic found, String error, DiagnosticWriter writer) {
    String severity = found.isError() ? error : found.severity().name();
    return found.place() + ": " + severity + " " + writer.sentence(found, Locale.FRENCH);
  }

  /** A check of one block. */
  private interface Check {
    void of(Block block) throws IOException;
  }

  private static List<DynamicTest> tests(String kind, Check check) throws IOException {
    return blocks().stream()
        .filter(block -> block.kind().equals(kind))
        .map(
            block ->
                DynamicTest.dynamicTest(
                    "guide-auteur.md:" + block.line() + " " + block.of(), () -> check.of(block)))
        .toList();
  }

  private static List<Block> blocks() throws IOException {
    List<String> lines = Files.readAllLines(GUIDE);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        int end = i + 1;
        while (!lines.get(end).equals("```")) {
          end++;
        }
        Matcher mark = MARK.matcher(lines.get(Math.max(0, i - 1)));
        boolean marked = mark.matches();
        String text = String.join("\n", lines.subList(i + 1, end));
        blocks.add(
            new Block(marked ? mark.group(1) : "", marked ? mark.group(2) : "", i + 1, text));
        i = end;
      }
    }
    return blocks;
  }
}
