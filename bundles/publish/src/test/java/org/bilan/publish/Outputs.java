package org.bilan.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilan.api.output.FigureFiles.HashedFile;
import org.bilan.api.output.FigureFiles.Manifest;
import org.bilan.api.output.Publisher;

/** Small outputs, published as a render does. */
final class Outputs {

  private Outputs() {}

  /** Publishes an output whose files all hold the same text. */
  static void publish(Publisher publisher, Path output, String text, String... names)
      throws IOException {
    try (Publisher.Publication publication = publisher.open(output)) {
      write(publication.folder(), text, names);
      publication.commit();
    }
  }

  static void write(Path folder, String text, String... names) throws IOException {
    List<HashedFile> files = new ArrayList<>();
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      files.add(new HashedFile(name, "00"));
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(Manifests.NAME))) {
      Manifest manifest = new Manifest("p", 2011, text, List.of(), files);
      new FigureFileWriter().manifest(manifest, out);
    }
  }

  /** The texts of all files of a folder by name, but for the manifest. */
  static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, Path> file : Tree.files(folder).entrySet()) {
      texts.put(file.getKey(), read(file.getValue()));
    }
    texts.remove(Manifests.NAME);
    return texts;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in a folder, by name. */
  static List<String> names(Path folder) {
    String[] names = folder.toFile().list();
    Arrays.sort(names);
    return List.of(names);
  }
}
