package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the small sample, in which a test spoils something and reads what is said of it. */
abstract class SpoiltProject {

  static final String SOURCES = "sources/ateliers.groovy";
  static final String INDICATORS = "indicators/annee.groovy";
  static final String LAYOUT = "bilan.groovy";
  static final String TEXT = "texts/annee.md";

  /** UTF-8 with its mark, commas. */
  static final String MEMBERS = "data/2024/adhesions.csv";

  /** windows-1252, semicolons. */
  static final String REPAIRS = "data/2024/reparations.csv";

  private static RunningProduct product;

  @TempDir private Path folder;

  ProjectCopy project;

  @BeforeAll
  static void start() {
    product = new RunningProduct();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @BeforeEach
  void copy() {
    project = ProjectCopy.of(Checkout.SMALL_SAMPLE, folder.resolve("ateliers-velo"));
  }

  /** What {@code bilan check} prints, in French, with plain spaces. */
  List<String> findings() {
    List<String> findings = product.check(project.folder());
    assertThat(findings)
        .noneMatch(line -> line.matches("(?s).*(Exception|\\bat java|org\\.bilan).*"));
    return findings;
  }

  /** There is one error, and nothing else; it says all these parts. */
  void assertOnlyError(String place, String... parts) {
    assertThat(findings())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith(place + ": erreur : ").contains(parts));
  }

  /** What cleaning could not take from a source as it was. */
  List<QualityEntry> entries(String source) {
    return product
        .service(BilanService.class)
        .evaluate(Requests.of(project.folder()), Progress.SILENT)
        .sources()
        .get(source)
        .quality()
        .entries();
  }

  /** The place of the first occurrence of a text in a file, as {@code file:line:column}. */
  String place(String file, String text) {
    return placeIn(file, project.read(file), text);
  }

  /** The same in what the file was. */
  static String placeIn(String file, String before, String text) {
    int at = before.indexOf(text);
    assertThat(at).as(text).isNotNegative();
    int line = (int) before.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    return file + ":" + line + ":" + (at - before.lastIndexOf('\n', at));
  }
}
