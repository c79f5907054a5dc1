package org.bilan.integration;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;

/** The rules of the house, each with its reason. */
class ArchitectureTest {

  /** Which bundles import which technology: only there can it be replaced. */
  private static final Map<String, List<String>> TECHNOLOGIES =
      Map.ofEntries(
          Map.entry("com.itextpdf..", List.of("org.bilan.pdf.itext..")),
          Map.entry("org.knowm..", List.of("org.bilan.chart.xchart..")),
          Map.entry("org.jfree..", List.of("org.bilan.chart.files..")),
          Map.entry(
              "org.apache.derby..", List.of("org.bilan.store.derby..", "org.bilan.source.jdbc..")),
          Map.entry("org.postgresql..", List.of("org.bilan.source.jdbc..")),
          Map.entry("org.apache.commons.csv..", List.of("org.bilan.source.csv..")),
          Map.entry("org.dhatim..", List.of("org.bilan.source.excel..")),
          Map.entry("com.fasterxml.aalto..", List.of("org.bilan.source.excel..")),
          Map.entry("org.apache.poi..", List.of("org.bilan.source.excel..")),
          Map.entry("java.net.http..", List.of("org.bilan.source.json..", "org.bilan.plugins..")),
          Map.entry("org.apache.felix.utils..", List.of("org.bilan.plugins..")),
          Map.entry("org.codehaus.groovy..", List.of("org.bilan.script.groovy..")),
          Map.entry("groovy..", List.of("org.bilan.script.groovy..")),
          Map.entry("org.commonmark..", List.of("org.bilan.report..")),
          Map.entry("picocli..", List.of("org.bilan.cli..")),
          Map.entry("com.formdev..", List.of("org.bilan.workbench.theme..")),
          Map.entry("io.github.andrewauclair..", List.of("org.bilan.workbench.dock..")),
          Map.entry("org.fife..", List.of("org.bilan.workbench.editor..")),
          Map.entry("org.apache.pdfbox..", List.of("org.bilan.workbench.preview..")),
          // JSON is written where files are, and where commands answer other programs.
          Map.entry(
              "com.fasterxml.jackson..",
              List.of("org.bilan.publish..", "org.bilan.cli..", "org.bilan.source.json..")));

  /** They start the product and measure it, so they are none of its parts. */
  private static final Set<String> OUTSIDE = Set.of("integration-tests", "benchmarks");

  private static final List<String> BUNDLES = new ArrayList<>();
  private static JavaClasses product;

  @BeforeAll
  static void importAllBundles() throws IOException {
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> bundles = Files.list(Checkout.ROOT.resolve("bundles"))) {
      for (Path bundle : bundles.sorted().toList()) {
        Path classes = bundle.resolve("target/classes");
        if (Files.isDirectory(classes) && !OUTSIDE.contains(bundle.getFileName().toString())) {
          folders.add(classes);
          rootPackage(classes).ifPresent(BUNDLES::add);
        }
      }
    }
    folders.add(Checkout.ROOT.resolve("launcher/target/classes"));
    product = new ClassFileImporter().importPaths(folders);
  }

  private static java.util.Optional<String> rootPackage(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(f -> f.toString().endsWith(".class"))
          .map(f -> classes.relativize(f.getParent()).toString().replace('/', '.'))
          .distinct()
          .reduce(ArchitectureTest::common);
    }
  }

  /** The package that two packages are in. */
  private static String common(String one, String other) {
    String parent = one;
    while (!other.equals(parent) && !other.startsWith(parent + ".")) {
      parent = parent.substring(0, parent.lastIndexOf('.'));
    }
    return parent;
  }

  @Test
  void allBundlesAreLookedAt() {
    assertThat(BUNDLES).hasSizeGreaterThan(15).contains("org.bilan.api", "org.bilan.cli");
  }

  @TestFactory
  Stream<DynamicTest> arrowsPointToTheApi() {
    return BUNDLES.stream()
        .filter(bundle -> !bundle.startsWith("org.bilan.api"))
        .map(
            bundle ->
                DynamicTest.dynamicTest(
                    bundle,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(bundle + "..")
                            .should()
                            .dependOnClassesThat(
                                resideInAPackage("org.bilan..")
                                    .and(
                                        DescribedPredicate.not(
                                            resideInAnyPackage(
                                                "org.bilan.api..",
                                                windowApi(bundle),
                                                bundle + ".."))))
                            .because("bundles meet only through the services of the API")
                            .check(product)));
  }

  /** What is in the window meets through an API of its own, which alone knows Swing. */
  private static String windowApi(String bundle) {
    return bundle.startsWith("org.bilan.workbench") ? "org.bilan.workbench.api.." : bundle + "..";
  }

  @Test
  void theWindowKnowsNoneOfWhatIsInIt() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.bilan.workbench.shell..",
            "org.bilan.workbench.dock..",
            "org.bilan.workbench.command..",
            "org.bilan.workbench.theme..",
            "org.bilan.workbench.preference..",
            "org.bilan.workbench.dialog..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.bilan.workbench.editor..",
            "org.bilan.workbench.preview..",
            "org.bilan.workbench.views..")
        .because("views and editors come and go as those of plugins do")
        .check(product);
  }

  @TestFactory
  Stream<DynamicTest> aTechnologyIsKnownToItsBundleOnly() {
    return TECHNOLOGIES.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(entry.getValue().toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(entry.getKey())
                            .because("a technology can be replaced where one bundle knows it")
                            .check(product)));
  }

  @Test
  void theApiNamesNoThirdParty() {
    classes()
        .that()
        .resideInAPackage("org.bilan.api..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.bilan.api..", "java..", "org.osgi.annotation..")
        .because("who writes a plugin should need nothing else")
        .check(product);
  }

  @Test
  void everyInterfaceOfTheApiSaysWhoImplementsIt() {
    classes()
        .that()
        .resideInAPackage("org.bilan.api..")
        .and()
        .areInterfaces()
        .and()
        .areNotAnnotations()
        .and()
        .doNotHaveSimpleName("package-info")
        .and(DescribedPredicate.describe("are not sealed", c -> !isSealed(c)))
        .should()
        .beAnnotatedWith(ProviderType.class)
        .orShould()
        .beAnnotatedWith(ConsumerType.class)
        .because("a new method breaks those who implement an interface, not those who call it")
        .check(product);
  }

  private static boolean isSealed(JavaClass type) {
    return type.reflect().isSealed();
  }

  @Test
  void nothingButTheWorkbenchKnowsSwing() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.bilan.workbench..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javax.swing..")
        .because("the command line must work where there is no display")
        .check(product);
  }

  @Test
  void thePipelineReadsNoClock() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.bilan.cli..", "org.bilan.launcher..")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.ZonedDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(java.util.Date.class)
        .because("the same inputs give the same bytes, whenever they are rendered")
        .check(product);
  }

  @Test
  void thePipelineReadsNoDefaultLocaleZoneOrEnvironment() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.bilan.cli..", "org.bilan.launcher..")
        .and() // A password may be in a variable: no figure depends on it.
        .doNotHaveFullyQualifiedName("org.bilan.source.jdbc.Passwords")
        .should()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(java.util.TimeZone.class, "getDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .because("the same inputs give the same bytes, wherever they are rendered")
        .check(product);
  }

  @Test
  void onlyTheEdgesWriteToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.bilan.cli..", "org.bilan.launcher..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("findings travel as diagnostics, and become words at the edge")
        .check(product);
  }
}
