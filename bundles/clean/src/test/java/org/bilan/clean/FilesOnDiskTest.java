package org.bilan.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not there are told before any reader is asked. */
class FilesOnDiskTest {

  @TempDir Path folder;
  private CleanFixture project;

  @BeforeEach
  void open() {
    project = new CleanFixture(folder);
  }

  private void clean(String file) {
    project.clean(new Source("s").file(file).columns(Column.number("id")));
    assertThat(project.sources()).isEmpty();
    assertThat(project.reader.reads).isZero();
  }

  @Test
  void aMissingFileSuggestsTheNearestOfItsFolder() throws IOException {
    Files.createDirectory(folder.resolve("csv"));
    Files.writeString(folder.resolve("csv/manifestations.csv"), "a");
    Files.writeString(folder.resolve("csv/budget.csv"), "a");
    clean("csv/manifestation.csv");
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:4:5: Le fichier « csv/manifestation.csv » est introuvable dans"
                + " le dossier des données : vérifiez son nom.");
    assertThat(project.problems.get(0).suggestion().nearest()).contains("csv/manifestations.csv");
    assertThat(project.problems.get(0).suggestion().accepted())
        .containsExactly("csv/budget.csv", "csv/manifestations.csv");
  }

  @Test
  void aMissingFolderIsNamed() {
    clean("2012/liste.csv");
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:4:5: Le fichier « 2012/liste.csv » est introuvable : il n’y a"
                + " pas de dossier « "
                + folder.resolve("2012")
                + " ». Créez ce dossier, ou vérifiez son nom.");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(folder.resolve("liste.csv"));
    clean("liste.csv");
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:4:5: « liste.csv » est un dossier : indiquez un fichier de ce"
                + " dossier.");
  }
}
