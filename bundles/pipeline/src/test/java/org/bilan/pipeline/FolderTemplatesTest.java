package org.bilan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTemplatesTest {

  @TempDir private Path folder;

  private FolderTemplates templates;

  @BeforeEach
  void shipATemplate() throws IOException {
    Path project = Files.createDirectories(folder.resolve("templates/mois-ess/project/sources"));
    Files.writeString(project.resolve("a.groovy"), "// a");
    Files.createDirectories(folder.resolve("templates/lively"));
    templates = new FolderTemplates(Optional.of(folder.resolve("templates")));
  }

  private Diagnostic refused(String template, Path target) {
    return catchThrowableOfType(DiagnosticException.class, () -> templates.make(template, target))
        .diagnostics()
        .get(0);
  }

  @Test
  void aTemplateThatHoldsAProjectIsOffered() {
    assertThat(templates.names()).containsExactly("mois-ess");
  }

  @Test
  void aProjectIsMadeOfIt() {
    assertThat(templates.make("mois-ess", folder.resolve("mon-bilan")))
        .containsExactly("sources/a.groovy");
    assertThat(folder.resolve("mon-bilan/sources/a.groovy")).hasContent("// a");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("templates", "mon-bilan");
  }

  @Test
  void anUnknownTemplateIsReportedWithThoseThereAre() {
    Diagnostic refused = refused("mois-es", folder.resolve("mon-bilan"));
    assertThat(refused.code()).isEqualTo("project.no-template");
    assertThat(refused.suggestion().nearest()).contains("mois-ess");
    assertThat(folder.resolve("mon-bilan")).doesNotExist();
  }

  @Test
  void aFolderWithSomethingInItIsLeftAlone() throws IOException {
    Path mine = Files.createDirectories(folder.resolve("mine"));
    Files.writeString(mine.resolve("letter.txt"), "mine");
    assertThat(refused("mois-ess", mine).code()).isEqualTo("project.already-there");
    assertThat(mine.toFile().list()).containsExactly("letter.txt");
  }
}
