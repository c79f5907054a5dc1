package org.bilan.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.api.output.FigureFiles.HashedFile;
import org.bilan.api.output.FigureFiles.Manifest;

/**
 * Writes manifests, and reads back what a publisher must know of them: whether a folder is an
 * output of Bilan, and which of its files are not the reader's own.
 */
final class Manifests {

  /** The name of the file. */
  static final String NAME = "manifest.json";

  private static final String GENERATOR = "bilan";
  private static final JsonFactory FACTORY = new JsonFactory();

  private Manifests() {}

  static void write(Manifest manifest, JsonFile json) throws IOException {
    json.object(
        () -> {
          json.text("generator", GENERATOR);
          json.text("version", manifest.version());
          json.text("project", manifest.project());
          json.number("edition", manifest.edition());
          json.list("inputs", () -> files(manifest.inputs(), json));
          json.list("outputs", () -> files(manifest.outputs(), json));
        });
  }

  private static void files(List<HashedFile> files, JsonFile json) throws IOException {
    for (HashedFile file :
        files.stream().sorted(Comparator.comparing(HashedFile::path)).distinct().toList()) {
      json.line(
          () -> {
            json.text("path", file.path());
            json.text("sha256", file.sha256());
          });
    }
  }

  /**
   * The paths of the files that Bilan wrote to a folder, its manifest included.
   *
   * @return empty where the folder has no manifest of Bilan's
   */
  static Optional<Set<String>> written(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = FACTORY.createParser(in)) {
      return outputs(json);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Set<String>> outputs(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    boolean ours = false;
    Set<String> paths = new TreeSet<>(Set.of(NAME));
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("generator")) {
        ours = GENERATOR.equals(json.getValueAsString());
      } else if (name.equals("outputs") && json.currentToken() == JsonToken.START_ARRAY) {
        paths(json, paths);
      } else {
        json.skipChildren();
      }
    }
    return ours ? Optional.of(paths) : Optional.empty();
  }

  private static void paths(JsonParser json, Set<String> paths) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean path = json.currentName().equals("path");
        json.nextToken();
        if (path) {
          paths.add(json.getText());
        }
        json.skipChildren();
      }
    }
  }
}
