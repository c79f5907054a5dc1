package org.bilan.plugins;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.bilan.api.plugin.IndexSigner;
import org.bilan.api.plugin.PluginDescription;

/** Makes the index of a folder of jars. */
final class IndexMaker {

  static final String NAME = "index.xml";

  private final PluginFolder writer;
  private final JarLimits limits;

  IndexMaker(PluginFolder writer, JarLimits limits) {
    this.writer = writer;
    this.limits = limits;
  }

  List<PluginDescription> make(Path folder, Optional<IndexSigner> signer, OptionalLong state) {
    Path file = folder.resolve(NAME);
    List<Index.Entry> entries = entries(folder);
    long number = state.orElseGet(() -> former(file) + 1);
    String name = folder.toAbsolutePath().normalize().getFileName().toString();
    String xml = IndexXml.write(new Index(name, number, entries));
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    IndexXml.read(bytes, file.toString());
    Path signature = folder.resolve(NAME + IndexSignature.ENDING);
    if (signer.isPresent()) {
      String signed = IndexSignature.sign(bytes, signer.get());
      writer.write(signature, signed.getBytes(StandardCharsets.US_ASCII));
    } else {
      writer.delete(signature);
    }
    writer.write(file, bytes);
    return entries.stream().map(entry -> entry.plugin().description()).toList();
  }

  private List<Index.Entry> entries(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Index.Entry> entries = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
        String name = file.getFileName().toString();
        entries.add(new Index.Entry(Described.of(JarInspection.of(file, name, limits)), name));
      }
      return entries;
    } catch (IOException e) {
      throw Refusal.of("plugin.unreadable", folder.toString(), Refusal.reason(e));
    }
  }

  private static long former(Path file) {
    try {
      return Files.exists(file)
          ? IndexXml.read(Files.readAllBytes(file), file.toString()).state()
          : 0;
    } catch (IOException e) {
      throw Refusal.of("plugin.unreadable", file.toString(), Refusal.reason(e));
    }
  }
}
