package org.bilan.pdf.itext;

import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bilan.api.document.Document;

/** Opens a file with all that PDF/A-3u and PDF/UA-1 ask of a document as a whole. */
final class PdfFile {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

  /** Two levels under the usual one, a hundredth of the bytes more are packed in half the time. */
  private static final int LEVEL = 4;

  private PdfFile() {}

  /** Opens a file; closing it leaves the stream open. */
  static PdfDocument open(Document document, Fingerprint fingerprint, OutputStream out)
      throws IOException {
    PdfString id = new PdfString(fingerprint.bytes());
    WriterProperties properties =
        new WriterProperties()
            .setPdfVersion(PdfVersion.PDF_1_7)
            .setFullCompressionMode(true)
            .setCompressionLevel(LEVEL)
            .addPdfAXmpMetadata(PdfAConformance.PDF_A_3U)
            .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
            .setInitialDocumentId(id)
            .setModifiedDocumentId(id);
    PdfWriter writer = new PdfWriter(out, properties);
    writer.setCloseStream(false);
    PdfDocument pdf = new StablePdf(writer);
    pdf.setTagged();
    describe(pdf, document.info());
    pdf.addOutputIntent(screenColours());
    return pdf;
  }

  private static void describe(PdfDocument pdf, Document.Info info) {
    pdf.getCatalog().setLang(new PdfString(info.language().toLanguageTag()));
    pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    PdfDocumentInfo about = pdf.getDocumentInfo();
    about.setTitle(info.title()).setAuthor(info.author()).setCreator("Bilan");
    if (!info.subtitle().isEmpty()) {
      about.setSubject(info.subtitle());
    }
    about.setMoreInfo("CreationDate", date(info.date()));
    about.setMoreInfo("ModDate", date(info.date()));
  }

  /** The start of a day, in no time zone but the universal one. */
  static String date(LocalDate day) {
    return "D:" + DAY.format(day) + "000000Z";
  }

  private static PdfOutputIntent screenColours() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    return new PdfOutputIntent(
        "Custom",
        "",
        "http://www.color.org",
        "sRGB IEC61966-2.1",
        new ByteArrayInputStream(profile));
  }

  /** What is known of an attached file besides its bytes. */
  static PdfDictionary fileParameters(byte[] content, LocalDate day) {
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.ModDate, new PdfString(date(day)));
    parameters.put(PdfName.Size, new PdfNumber(content.length));
    return parameters;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
