package org.bilan.graph;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.bilan.api.graph.Codec;
import org.bilan.api.graph.Key;

/**
 * Values as files named by their keys: {@code KIND/ab/cd….value}. A file begins with a mark, the
 * version of this format and its key, and ends with the length and the CRC-32C of what lies
 * between; one that is not so is as if it were not there.
 *
 * <p>Several processes may share the folder: a file is written beside its place and renamed, so
 * that it is seen whole or not at all. What cannot be written is not kept: the value was computed
 * all the same.
 */
final class ValueFiles {

  private static final String MARK = "bilan value 1";
  private static final int TRAILER = 2 * Long.BYTES;

  /**
   * The size from which a file is forced to the disk. A smaller one that a power cut tears is found
   * out by its sum and costs little to compute again; forcing hundreds of them costs more.
   */
  private static final long FORCED_FROM = 64 * 1024;

  /** What the values of a project may take: some dozens of bursts. */
  private static final long MOST = 1L << 30;

  private final Path folder;
  private final Pruning pruning;

  /** Only tells which files were used least lately; no value depends on it. */
  private final Clock clock = Clock.systemUTC();

  ValueFiles(Path folder) {
    this(folder, MOST);
  }

  /**
   * Files that take no more than a size, but for a moment.
   *
   * @param most that size, in bytes
   */
  ValueFiles(Path folder, long most) {
    this.folder = folder;
    this.pruning = new Pruning(folder, most);
  }

  /** Where the value of a key is kept. */
  Path file(Key key) {
    String kind = key.kind().replaceAll("[^A-Za-z0-9-]", "_");
    return folder
        .resolve(kind)
        .resolve(key.hash().substring(0, 2))
        .resolve(key.hash().substring(2) + ".value");
  }

  /** The value of a key, where it is kept whole. */
  <T> Optional<T> read(Key key, Codec<T> codec) {
    Path file = file(key);
    try {
      if (!Files.isRegularFile(file) || !isWhole(file)) {
        return Optional.empty();
      }
      Optional<T> value = Optional.ofNullable(decode(file, key, codec));
      Pruning.used(file, FileTime.from(clock.instant()));
      return value;
    } catch (IOException | RuntimeException e) {
      // A damaged or foreign file: the value is computed again, and written over it.
      return Optional.empty();
    }
  }

  /** Keeps the value of a key, where the disk allows it. */
  <T> void write(Key key, Codec<T> codec, T value) {
    Path file = file(key);
    Path draft = null;
    try {
      Files.createDirectories(file.getParent());
      draft = Files.createTempFile(file.getParent(), "draft", ".part");
      encode(draft, key, codec, value);
      long bytes = Files.size(draft);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      pruning.wrote(bytes);
    } catch (IOException | UncheckedIOException e) {
      discard(draft);
    } catch (RuntimeException e) {
      discard(draft);
      throw e;
    }
  }

  private static <T> void encode(Path draft, Key key, Codec<T> codec, T value) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
        OutputStream plain = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      CRC32C sum = new CRC32C();
      CheckedOutputStream checked = new CheckedOutputStream(plain, sum);
      DataOutputStream out = new DataOutputStream(checked);
      writeHeader(out, key);
      codec.write(value, new Unclosed(out));
      out.flush();
      long length = channelLength(plain, channel);
      DataOutputStream trailer = new DataOutputStream(plain);
      trailer.writeLong(length);
      trailer.writeLong(sum.getValue());
      trailer.flush();
      if (length >= FORCED_FROM) {
        channel.force(true);
      }
    }
  }

  private static long channelLength(OutputStream buffered, FileChannel channel) throws IOException {
    buffered.flush();
    return channel.position();
  }

  private static void writeHeader(DataOutputStream out, Key key) throws IOException {
    out.writeUTF(MARK);
    out.writeUTF(key.kind());
    out.writeUTF(key.hash());
  }

  /** The sum is checked before anything is decoded, so that no codec meets damaged bytes. */
  private static boolean isWhole(Path file) throws IOException {
    long length = Files.size(file) - TRAILER;
    if (length < 0) {
      return false;
    }
    CRC32C sum = new CRC32C();
    try (InputStream plain = new BufferedInputStream(Files.newInputStream(file))) {
      new CheckedInputStream(new Stretch(plain, length), sum)
          .transferTo(OutputStream.nullOutputStream());
      DataInputStream trailer = new DataInputStream(plain);
      return trailer.readLong() == length && trailer.readLong() == sum.getValue();
    }
  }

  private static <T> T decode(Path file, Key key, Codec<T> codec) throws IOException {
    long length = Files.size(file) - TRAILER;
    try (InputStream plain = new BufferedInputStream(Files.newInputStream(file))) {
      DataInputStream in = new DataInputStream(new Stretch(plain, length));
      boolean ours =
          in.readUTF().equals(MARK)
              && in.readUTF().equals(key.kind())
              && in.readUTF().equals(key.hash());
      return ours ? codec.read(in) : null;
    }
  }

  private static void discard(Path draft) {
    if (draft == null) {
      return;
    }
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      // A draft left behind takes room and does no harm: nobody reads it.
    }
  }
}
