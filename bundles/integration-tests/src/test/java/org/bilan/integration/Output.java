package org.bilan.integration;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.project.Rendered;

/**
 * What a render leaves.
 *
 * @param folder the output folder
 */
record Output(Path folder) {

  /** Renders a project that must have no error. */
  static Output of(RunningProduct product, ProjectRequest request, Path folder) {
    Rendered rendered =
        product.service(BilanService.class).render(request, Optional.of(folder), Progress.SILENT);
    if (!rendered.published()) {
      throw new AssertionError("not rendered: " + product.lines(rendered.diagnostics()));
    }
    return new Output(folder);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  byte[] bytes(String name) {
    try {
      return Files.readAllBytes(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode json(String name) {
    return Json.read(text(name));
  }

  /** The hash of each file by its name, in the order of names. */
  Map<String, String> hashes() {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        hashes.put(name, sha256(Files.readAllBytes(file)));
      }
      return hashes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hashes that the manifest gives of the files beside it. */
  Map<String, String> promised() {
    Map<String, String> hashes = new TreeMap<>();
    for (JsonNode file : json("manifest.json").get("outputs")) {
      hashes.put(file.get("path").asText(), file.get("sha256").asText());
    }
    return hashes;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
