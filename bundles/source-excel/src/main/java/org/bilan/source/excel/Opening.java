package org.bilan.source.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens a workbook by what it holds, whatever its name says. */
final class Opening {

  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private Opening() {}

  static Book open(Path path) throws IOException {
    byte[] beginning = beginning(path);
    if (beginning.length == 0) {
      throw new Unreadable("excel.empty");
    }
    if (begins(beginning, ZIP)) {
      return XlsxBook.open(path);
    }
    if (begins(beginning, OLE2)) {
      return xls(path);
    }
    throw new Unreadable(isPage(beginning) ? "excel.web-page" : "excel.no-workbook");
  }

  private static Book xls(Path path) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(path.toFile(), true)) {
      DirectoryNode root = file.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new Unreadable("excel.password");
      }
      if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
        throw new Unreadable("excel.no-workbook");
      }
      return new XlsBook(file);
    } catch (EncryptedDocumentException e) {
      throw new Unreadable("excel.password");
    } catch (RuntimeException e) {
      // The library throws what it meets: a truncated file fails in many ways.
      throw new Unreadable("excel.damaged");
    }
  }

  private static byte[] beginning(Path path) throws IOException {
    try (InputStream bytes = Files.newInputStream(path)) {
      return bytes.readNBytes(512);
    }
  }

  private static boolean begins(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  /** Sites often name a table of a web page {@code .xls}. */
  private static boolean isPage(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("ï»¿", "").strip();
    return text.startsWith("<");
  }
}
