package org.bilan.script.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.api.script.KnownPlugins;
import org.bilan.api.source.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The formats of readers are words of sources, and their options words of their blocks. */
class FormatsTest {

  private static Project project(SourceLocation location) {
    Project project = Project.withSources();
    project.host.add(TestReader.book(location));
    return project;
  }

  private static FileDefinition file(Project project) {
    List<FileDefinition> files =
        project.evaluate().sources().stream()
            .filter(s -> s.name().equals("x"))
            .findFirst()
            .orElseThrow()
            .files();
    assertThat(project.said()).isEmpty();
    return files.get(0);
  }

  @Test
  void aFormatIsAWordAndKeepsWhatItsOptionsSay() {
    FileDefinition file =
        file(
            project(SourceLocation.FILE)
                .source(
                    "x.groovy",
                    """
                    source('x') {
                        book('rows.txt') {
                            sheet 'Réponses'; header 3; query '''select *
                              from t'''; hidden()
                            parameter 'annee', 2011
                            parameter 'nom', "Éts Léon"
                            parameter 'clos', true
                            rename 'A': 'a'
                        }
                        text 'a'
                    }
                    """));
    assertThat(file.path()).isEqualTo("rows.txt");
    assertThat(file.format()).contains("book");
    assertThat(file.rename()).isEqualTo(Map.of("A", "a"));
    assertThat(file.options())
        .containsOnly(
            Map.entry("sheet", "Réponses"),
            Map.entry("header", "3"),
            Map.entry("query", "select *\n          from t"),
            Map.entry("hidden", "true"),
            Map.entry("parameter.annee", "2011"),
            Map.entry("parameter.nom", "Éts Léon"),
            Map.entry("parameter.clos", "true"));
    assertThat(file.optionPlaces().get("query"))
        .as("where its text begins, for those who find something wrong in it")
        .hasToString("x.groovy:3:46");
    assertThat(file.optionPlaces().get("parameter.annee")).hasToString("x.groovy:5:20");
  }

  @Test
  void aFileWhoseNameTellsItsFormatTakesItsOptionsToo() {
    FileDefinition file =
        file(
            project(SourceLocation.FILE)
                .source(
                    "x.groovy",
                    "source('x') { file('rows.book') { sheet 2; hidden false }; text 'a' }"));
    assertThat(file.format()).isEmpty();
    assertThat(file.options()).isEqualTo(Map.of("sheet", "2", "hidden", "false"));
  }

  @Test
  void aFormatCannotHideAWordOfBilan() {
    Project project = Project.withSources();
    project.host.add(new TestReader("text", ".x", SourceLocation.FILE, List.of()));
    assertThat(project.source("x.groovy", "source('x') { file 'x.csv'; text 'a' }").messages())
        .isEmpty();
  }

  @Test
  void aFormatComesAndGoesWithItsReader() {
    Project project = Project.withSources();
    TestReader book = TestReader.book(SourceLocation.FILE);
    project.source("x.groovy", "source('x') { book('x') { sheet 1 }; text 'a' }");
    assertThat(project.messages())
        .containsExactly("x.groovy:1:15: 'book' is not a word of 'source'.");
    project.host.add(book);
    assertThat(project.messages()).isEmpty();
    project.host.remove(book);
    assertThat(project.messages())
        .containsExactly(
            "x.groovy:1:15: 'book' is a word of the bundle 'source-book', which is not active.");
  }

  @Test
  void aPluginThatIsNotInstalledIsNamedWithItsCommand() {
    Project project = Project.withSources();
    project.host.use(
        new KnownPlugins() {
          @Override
          public Optional<String> offering(String word) {
            return word.equals("excel") ? Optional.of("source-excel") : Optional.empty();
          }

          @Override
          public Optional<String> reading(String fileName) {
            return Optional.empty();
          }
        });
    assertThat(
            project
                .source("x.groovy", "source('x') { excel('x.xlsx') { sheet 1 }; text 'a' }")
                .messages())
        .containsExactly(
            "x.groovy:1:15: 'excel' is a word of the plugin 'source-excel', which is not"
                + " installed. Run: launcher/bilan plugin install source-excel.");
  }

  @Test
  void aFileThatNothingReadsIsLeftToWhoReadsIt() {
    assertThat(
            Project.withSources()
                .source("x.groovy", "source('x') { file('x.xlsx') { sheet 1 }; text 'a' }")
                .messages())
        .isEmpty();
  }

  private static Arguments slip(String block, String message) {
    return Arguments.of(block, message);
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        slip("boook('x')", "1:15: 'boook' is not a word of 'source'. Did you mean 'book'?"),
        slip(
            "book('x') { shet 'a' }",
            "1:27: 'shet' is not a word of 'book'. Did you mean 'sheet'?"),
        slip("file('x.csv') { sheet 'a' }", "1:31: 'sheet' is not a word of 'file'."),
        slip(
            "book('x') { header 'a' }",
            "1:34: 'header' takes a number; here it is given a text between quotes."),
        slip(
            "book('x') { sheet true }",
            "1:33: 'sheet' takes a text between quotes or a number; here it is given a yes or no."),
        slip(
            "book('x') { query 3 }",
            "1:33: 'query' takes a text between quotes; here it is given a number."),
        slip("book('x') { sheet 1; sheet 2 }", "1:36: 'sheet' is already said on line 1."),
        slip(
            "book('x') { parameter 'a', 1; parameter 'a', 2 }",
            "1:55: 'parameter' already has a value for 'a'."),
        slip("book('')", "1:20: A file has a name."),
        slip("book()", "1:15: 'book' lacks a value: a text between quotes."));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void aSlipInAFormatGivesOneMessage(String block, String message) {
    assertThat(
            project(SourceLocation.FILE)
                .source("x.groovy", "source('x') { " + block + "; text 'a' }")
                .messages())
        .containsExactly("x.groovy:" + message);
  }

  @Test
  void rowsThatAreNotTextHaveNoEncoding() {
    assertThat(
            project(SourceLocation.CONNECTION)
                .source("x.groovy", "source('x') { book('x') { separator ';' }; text 'a' }")
                .messages())
        .containsExactly(
            "x.groovy:1:27: 'separator' makes no sense for the format 'book': remove this line.");
  }

  @Test
  void anAddressHoldsNoPassword() {
    assertThat(
            project(SourceLocation.FILE_OR_ADDRESS)
                .source("x.groovy", "source('x') { book('https://me:secret@x.org/a'); text 'a' }")
                .messages())
        .containsExactly(
            "x.groovy:1:20: This address holds a name or a password: scripts hold none. Remove"
                + " them from the address.");
  }
}
