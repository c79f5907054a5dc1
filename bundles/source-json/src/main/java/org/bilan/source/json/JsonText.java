package org.bilan.source.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A JSON text on disk, that may be gone through several times. */
final class JsonText {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Path path;
  private final long limit;

  /** A text that is no longer than a limit once unpacked. */
  JsonText(Path path, long limit) {
    this.path = path;
    this.limit = limit;
  }

  /** What is done on the way through. */
  interface Way {
    void go(JsonParser json) throws IOException;
  }

  /** Goes through the text; what is wrong with it is told with its line and column. */
  void through(Way way) throws IOException {
    try (InputStream bytes = open()) {
      Charset charset = charset(bytes);
      // From characters rather than bytes, so that columns count characters.
      try (JsonParser json =
          FACTORY.createParser(
              new InputStreamReader(
                  bytes,
                  charset
                      .newDecoder()
                      .onMalformedInput(CodingErrorAction.REPORT)
                      .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
        go(way, json, charset);
      }
    }
  }

  private static void go(Way way, JsonParser json, Charset charset) throws IOException {
    try {
      way.go(json);
    } catch (CharacterCodingException e) {
      throw Refusal.at(json.currentLocation().getLineNr(), 0, "json.encoding", charset.name());
    } catch (EOFException | ZipException e) {
      throw Refusal.of("json.broken");
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation() == null ? json.currentLocation() : e.getLocation();
      throw Refusal.at(at.getLineNr(), at.getColumnNr(), code(e));
    }
  }

  private static String code(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "json.cut";
    }
    if (e instanceof StreamConstraintsException) {
      return "json.excessive";
    }
    return e.getOriginalMessage().startsWith("Duplicate") ? "json.doubled-name" : "json.syntax";
  }

  private InputStream open() throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    bytes.mark(2);
    boolean packed = bytes.read() == 0x1F && bytes.read() == 0x8B;
    bytes.reset();
    return packed
        ? new BufferedInputStream(new Unpacked(new GZIPInputStream(bytes), limit), 1 << 16)
        : bytes;
  }

  /** Recognises the encoding, and goes past its mark; refuses what is no JSON at first sight. */
  private static Charset charset(InputStream bytes) throws IOException {
    bytes.mark(64);
    byte[] first = bytes.readNBytes(64);
    bytes.reset();
    if (begins(first, 0xEF, 0xBB, 0xBF)) {
      bytes.skipNBytes(3);
    } else if (begins(first, 0xFF, 0xFE) || begins(first, 0xFE, 0xFF)) {
      bytes.skipNBytes(2);
      return begins(first, 0xFF) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    if (new String(first, StandardCharsets.ISO_8859_1).replace("ï»¿", "").strip().startsWith("<")) {
      throw Refusal.of("json.web-page");
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Counts what is unpacked: a small answer may hold a large text. */
  private static final class Unpacked extends FilterInputStream {

    private final long limit;
    private long left;

    Unpacked(InputStream bytes, long limit) {
      super(bytes);
      this.limit = limit;
      this.left = limit;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int count = super.read(to, offset, length);
      left -= Math.max(0, count);
      if (left < 0) {
        throw Refusal.of("json.too-big", limit / 1_000_000);
      }
      return count;
    }
  }
}
