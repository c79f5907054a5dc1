package org.bilan.clean;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.api.cleaning.BlankRule;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.graph.Key;
import org.bilan.api.source.FileReport;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The key of a clean source: all that its table depends on. */
final class SourceKey {

  /** To be raised when the same inputs give another table than before. */
  private static final int CLEANING = 3;

  private SourceKey() {}

  /**
   * The key of a source.
   *
   * @param references the keys of the sources it refers to
   * @param read the files as they were read: needed where rows are in no file, whose hash is known
   *     once they were read
   * @return empty where a file cannot be read
   */
  static Optional<Key> of(
      SourceDefinition source, List<Key> references, SourceFiles files, List<FileReport> read) {
    List<Object> inputs = new ArrayList<>(List.of(CLEANING, source.digest()));
    for (ColumnDefinition column : source.columns()) {
      inputs.add(column.target().orElse(""));
      readings(column).forEach(reading -> inputs.add(reading.name() + " " + code(reading)));
    }
    inputs.addAll(references);
    try {
      for (int i = 0; i < source.files().size(); i++) {
        FileDefinition file = source.files().get(i);
        inputs.add(file.path());
        inputs.add(files.reader(file).map(SourceKey::code).orElse(""));
        inputs.add(
            files.isFile(file) ? hash(files.data().resolve(file.path())) : read.get(i).sha256());
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
    return Optional.of(Key.of("table", inputs.toArray()));
  }

  private static List<Reading> readings(ColumnDefinition column) {
    return Stream.concat(
            column.reading().stream(), column.ifBlank().map(BlankRule::reading).stream())
        .toList();
  }

  /**
   * The code of a service and the version of its bundle, so that an update of the bundle forgets
   * what the old one read.
   */
  private static String code(Object service) {
    Bundle bundle = FrameworkUtil.getBundle(service.getClass());
    return (bundle == null ? "" : bundle.getVersion() + " ") + hashOf(service.getClass());
  }

  private static String hashOf(Class<?> type) {
    String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    try (InputStream code = type.getResourceAsStream(file)) {
      return code == null ? type.getName() : hash(code);
    } catch (IOException e) {
      return type.getName();
    }
  }

  private static String hash(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return hash(bytes);
    }
  }

  private static String hash(InputStream bytes) throws IOException {
    MessageDigest digest = sha256();
    byte[] block = new byte[1 << 16];
    for (int count = bytes.read(block); count >= 0; count = bytes.read(block)) {
      digest.update(block, 0, count);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
