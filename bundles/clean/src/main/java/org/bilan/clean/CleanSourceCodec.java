package org.bilan.clean;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.cleaning.QualityReport;
import org.bilan.api.data.Table;
import org.bilan.api.data.TableCodec;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.graph.Codec;
import org.bilan.api.source.FileReport;
import org.bilan.clean.table.Binary;
import org.bilan.clean.table.BinaryInput;
import org.bilan.clean.table.BlockInput;
import org.bilan.clean.table.BlockOutput;

/** A clean source as bytes. */
final class CleanSourceCodec implements Codec<CleanSource> {

  private static final int VERSION = 4;

  private final TableCodec tables;

  CleanSourceCodec(TableCodec tables) {
    this.tables = tables;
  }

  @Override
  public void write(CleanSource source, OutputStream out) throws IOException {
    BlockOutput blocks = new BlockOutput(out);
    DataOutputStream data = new DataOutputStream(blocks);
    data.writeInt(VERSION);
    data.writeInt(source.findings().size());
    for (Finding finding : source.findings()) {
      FindingCodec.write(finding, data);
    }
    data.writeBoolean(source.content().isPresent());
    if (source.content().isPresent()) {
      write(source.content().get(), data);
    }
    blocks.finish();
    if (source.content().isPresent()) {
      tables.write(source.content().get().table(), out);
    }
  }

  private static void write(CleanSource.Content content, DataOutputStream data) throws IOException {
    writeQuality(content.quality(), data);
    data.writeInt(content.files().size());
    for (FileReport file : content.files()) {
      writeFile(file, data);
    }
    Binary binary = new Binary(data);
    data.writeInt(content.aliases().size());
    for (Map.Entry<String, Integer> alias : content.aliases().entrySet()) {
      binary.text(alias.getKey());
      data.writeInt(alias.getValue());
    }
    writeLabels(content.labels(), binary);
  }

  private static void writeQuality(QualityReport quality, DataOutputStream data)
      throws IOException {
    Binary binary = new Binary(data);
    binary.text(quality.source());
    data.writeLong(quality.rowsRead());
    data.writeLong(quality.rowsKept());
    data.writeInt(quality.missing().size());
    for (Map.Entry<String, Long> missing : quality.missing().entrySet()) {
      binary.text(missing.getKey());
      data.writeLong(missing.getValue());
    }
    data.writeInt(quality.entries().size());
    for (QualityEntry entry : quality.entries()) {
      binary.text(entry.kind().name());
      binary.text(entry.column());
      binary.text(entry.value());
      binary.text(entry.detail());
      binary.text(entry.place().file());
      data.writeInt(entry.place().line());
    }
  }

  private static void writeFile(FileReport file, DataOutputStream data) throws IOException {
    Binary binary = new Binary(data);
    binary.texts(List.of(file.name(), file.format(), file.encoding(), file.separator()));
    data.writeBoolean(file.encodingDetected());
    data.writeBoolean(file.separatorDetected());
    binary.texts(file.header());
    data.writeLong(file.rows());
    data.writeLong(file.bytes());
    binary.text(file.sha256());
    writeLabels(file.labels(), binary);
    data.writeBoolean(file.inFile());
  }

  private static void writeLabels(Map<String, String> labels, Binary binary) throws IOException {
    binary.texts(List.copyOf(labels.keySet()));
    binary.texts(List.copyOf(labels.values()));
  }

  @Override
  public CleanSource read(InputStream in) throws IOException {
    BlockInput blocks = new BlockInput(in);
    DataInputStream data = new DataInputStream(blocks);
    if (data.readInt() != VERSION) {
      throw new IOException("A clean source of another version");
    }
    try {
      return read(in, blocks, data);
    } catch (IllegalArgumentException e) {
      throw new IOException("Damaged source", e);
    }
  }

  private CleanSource read(InputStream in, BlockInput blocks, DataInputStream data)
      throws IOException {
    List<Finding> found = new ArrayList<>();
    for (int left = data.readInt(); left > 0; left--) {
      found.add(FindingCodec.read(data));
    }
    if (!data.readBoolean()) {
      blocks.finish();
      return new CleanSource(Optional.empty(), found);
    }
    QualityReport quality = readQuality(data);
    List<FileReport> files = new ArrayList<>();
    for (int left = data.readInt(); left > 0; left--) {
      files.add(readFile(data));
    }
    Map<String, Integer> aliases = new LinkedHashMap<>();
    BinaryInput binary = new BinaryInput(data);
    for (int left = data.readInt(); left > 0; left--) {
      aliases.put(binary.text(), data.readInt());
    }
    Map<String, String> labels = readLabels(binary);
    blocks.finish();
    Table table = tables.read(in);
    return new CleanSource(
        Optional.of(new CleanSource.Content(table, quality, List.copyOf(files), aliases, labels)),
        found);
  }

  private static QualityReport readQuality(DataInputStream data) throws IOException {
    BinaryInput binary = new BinaryInput(data);
    String source = binary.text();
    long read = data.readLong();
    long kept = data.readLong();
    Map<String, Long> missing = new LinkedHashMap<>();
    for (int left = data.readInt(); left > 0; left--) {
      missing.put(binary.text(), data.readLong());
    }
    List<QualityEntry> entries = new ArrayList<>();
    for (int left = data.readInt(); left > 0; left--) {
      entries.add(
          new QualityEntry(
              QualityEntry.Kind.valueOf(binary.text()),
              binary.text(),
              binary.text(),
              binary.text(),
              Place.line(binary.text(), data.readInt())));
    }
    return new QualityReport(source, read, kept, missing, entries);
  }

  private static FileReport readFile(DataInputStream data) throws IOException {
    BinaryInput binary = new BinaryInput(data);
    List<String> texts = binary.texts();
    if (texts.size() != 4) {
      throw new IOException("Damaged file report");
    }
    boolean encodingDetected = data.readBoolean();
    boolean separatorDetected = data.readBoolean();
    return new FileReport(
        texts.get(0),
        texts.get(1),
        texts.get(2),
        encodingDetected,
        texts.get(3),
        separatorDetected,
        binary.texts(),
        data.readLong(),
        data.readLong(),
        binary.text(),
        readLabels(binary),
        data.readBoolean());
  }

  private static Map<String, String> readLabels(BinaryInput binary) throws IOException {
    List<String> names = binary.texts();
    List<String> texts = binary.texts();
    if (names.size() != texts.size()) {
      throw new IOException("Damaged labels");
    }
    Map<String, String> labels = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      labels.put(names.get(i), texts.get(i));
    }
    return labels;
  }
}
