package org.bilan.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bilan.api.output.FigureFiles.HashedFile;
import org.bilan.api.output.FigureFiles.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestsTest {

  private static final Manifest MANIFEST =
      new Manifest(
          "mois-ess",
          2011,
          "1.0.0",
          List.of(new HashedFile("sources/b.groovy", "02"), new HashedFile("data/a.csv", "01")),
          List.of(new HashedFile("figures.json", "04"), new HashedFile("bilan.pdf", "03")));

  @TempDir Path folder;

  @Test
  void filesStandInTheOrderOfTheirPaths() throws Exception {
    assertThat(written())
        .isEqualTo(
            """
            {
              "generator": "bilan",
              "version": "1.0.0",
              "project": "mois-ess",
              "edition": 2011,
              "inputs": [
                {"path": "data/a.csv", "sha256": "01"},
                {"path": "sources/b.groovy", "sha256": "02"}
              ],
              "outputs": [
                {"path": "bilan.pdf", "sha256": "03"},
                {"path": "figures.json", "sha256": "04"}
              ]
            }
            """);
  }

  @Test
  void theFilesOfBilanAreReadBack() throws Exception {
    Files.writeString(folder.resolve("manifest.json"), written());
    assertThat(Manifests.written(folder))
        .hasValueSatisfying(
            files ->
                assertThat(files).containsExactly("bilan.pdf", "figures.json", "manifest.json"));
  }

  @Test
  void aFolderWithoutManifestIsNotOfBilan() throws Exception {
    assertThat(Manifests.written(folder)).isEmpty();
  }

  @Test
  void theManifestOfAnotherProgramIsNotOfBilan() throws Exception {
    Files.writeString(
        folder.resolve("manifest.json"), "{\"name\": \"app\", \"icons\": [{\"src\": \"a\"}]}");
    assertThat(Manifests.written(folder)).isEmpty();
  }

  @Test
  void aManifestThatIsNoJsonIsNotOfBilan() throws Exception {
    Files.writeString(folder.resolve("manifest.json"), written().substring(0, 200));
    assertThat(Manifests.written(folder)).isEmpty();
  }

  private static String written() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FigureFileWriter().manifest(MANIFEST, out);
    return out.toString(UTF_8);
  }
}
