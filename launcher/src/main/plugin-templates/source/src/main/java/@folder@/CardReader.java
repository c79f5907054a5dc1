package @package@;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceReader;
import org.osgi.service.component.annotations.Component;

/** Reads cards: a row a paragraph, a cell a line such as {@code ville: Nantes}, in UTF-8. */
@Component
public final class CardReader implements SourceReader {

  @Override
  public String format() {
    return "@word@";
  }

  @Override
  public String bundle() {
    return "@id@";
  }

  @Override
  public boolean reads(String fileName) {
    return fileName.endsWith(".@extension@");
  }

  /** Always UTF-8: scripts have no encoding to declare. */
  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public FileReport read(SourceFile file, RowHandler rows, DiagnosticSink problems) {
    MessageDigest hash = sha256();
    Cards cards = new Cards(file, rows, problems);
    long size = 0;
    try (InputStream bytes = new DigestInputStream(Files.newInputStream(file.path()), hash);
        var text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        LineNumberReader lines = new LineNumberReader(text)) {
      size = Files.size(file.path());
      cards.readAll(lines);
    } catch (IOException e) {
      problems.report(Diagnostic.error("@word@.unreadable", file.declared(), file.name()));
      return FileReport.of(file, format(), List.of(), 0, 0, "");
    }
    String digest = HexFormat.of().formatHex(hash.digest());
    return FileReport.of(file, format(), cards.header(), cards.count(), size, digest);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
