package org.bilan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.script.ScriptFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFolderTest {

  @TempDir private Path parent;

  private final List<Diagnostic> problems = new ArrayList<>();
  private Path project;

  @BeforeEach
  void makeAProject() throws IOException {
    project = Files.createDirectories(parent.resolve("mon-bilan"));
    Files.createDirectories(project.resolve("sources"));
    Files.createDirectories(project.resolve("texts"));
    Files.createDirectories(project.resolve("data/2010"));
    Files.createDirectories(project.resolve("data/2011"));
  }

  private Optional<ProjectFolder> open(ProjectRequest request) {
    return ProjectFolder.open(request, problems::add);
  }

  private ProjectRequest edition(int year) {
    return new ProjectRequest(
        project, Optional.of(year), Optional.empty(), Map.of(), true, Optional.empty());
  }

  @Test
  void theLatestEditionIsTakenByDefault() {
    assertThat(open(ProjectRequest.of(project)).orElseThrow().edition()).isEqualTo(2011);
  }

  @Test
  void aFolderThatIsNotThereIsReportedWithItsNearestNeighbour() {
    assertThat(open(ProjectRequest.of(parent.resolve("mon-bilna")))).isEmpty();
    assertThat(problems).extracting(Diagnostic::code).containsExactly("project.no-folder");
    assertThat(problems.get(0).suggestion().nearest()).contains("mon-bilan");
  }

  @Test
  void aFileIsNoProjectAndTheOneItBelongsToIsNamed() throws IOException {
    Path text = Files.writeString(project.resolve("texts/t.md"), "# t");
    assertThat(open(ProjectRequest.of(text))).isEmpty();
    assertThat(problems).extracting(Diagnostic::code).containsExactly("project.a-file");
    assertThat(problems.get(0).suggestion().nearest())
        .contains(project.toString().replace('\\', '/'));
  }

  @Test
  void aFileOfNoProjectIsToldToo() throws IOException {
    assertThat(open(ProjectRequest.of(Files.writeString(parent.resolve("t.md"), "")))).isEmpty();
    assertThat(problems.get(0).code()).isEqualTo("project.a-file");
    assertThat(problems.get(0).suggestion().nearest()).isEmpty();
  }

  @Test
  void aFolderWithoutSourcesIsNoProject() {
    assertThat(open(ProjectRequest.of(parent))).isEmpty();
    assertThat(problems).extracting(Diagnostic::code).containsExactly("project.no-sources");
  }

  @Test
  void anEditionWithoutDataIsReportedWithThoseThereAre() {
    assertThat(open(edition(2012))).isEmpty();
    assertThat(problems).extracting(Diagnostic::code).containsExactly("project.no-edition");
    assertThat(problems.get(0).suggestion().accepted()).containsExactly("2010", "2011");
  }

  @Test
  void scriptsAndTextsAreReadInTheOrderOfTheirNames() throws IOException {
    Files.writeString(project.resolve("sources/b.groovy"), "// b");
    Files.writeString(project.resolve("sources/a.groovy"), "\ufeff// a\r\n");
    Files.writeString(project.resolve("texts/t.md"), "# t");
    Files.writeString(project.resolve("sources/.hidden.groovy"), "// no");
    ProjectFolder folder = open(edition(2010)).orElseThrow();
    assertThat(folder.scripts().sources())
        .containsExactly(
            new ScriptFile("sources/a.groovy", "// a\n"),
            new ScriptFile("sources/b.groovy", "// b"));
    assertThat(folder.texts()).containsExactly(new ScriptFile("texts/t.md", "# t"));
  }

  @Test
  void aFileInAnotherEncodingIsToldWhereItCannotBeRead() throws IOException {
    Files.write(
        project.resolve("texts/summer.md"), "# Titre\nUn été".getBytes(Charset.forName("cp1252")));
    Files.writeString(project.resolve("texts/ok.md"), "été");
    assertThat(open(edition(2010)).orElseThrow().texts()).hasSize(1);
    assertThat(problems).extracting(Diagnostic::code).containsExactly("project.not-utf8");
    assertThat(problems.get(0).place().toString()).isEqualTo("texts/summer.md:2:4");
  }

  @Test
  void aFileThatEndsInTheMiddleOfACharacterIsNotUtf8() throws IOException {
    byte[] whole = "\ufeffété".getBytes(StandardCharsets.UTF_8);
    Files.write(project.resolve("texts/cut.md"), Arrays.copyOf(whole, whole.length - 1));
    assertThat(open(edition(2010)).orElseThrow().texts()).isEmpty();
    assertThat(problems.get(0).place().toString()).isEqualTo("texts/cut.md:1:3");
  }
}
