package org.bilan.pdf.itext;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {

  @Test
  void everyKindOfBlockIsArchivable() throws Exception {
    byte[] pdf = Rendering.of(Samples.whole()).bytes();
    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
  }

  @Test
  void everyKindOfBlockIsAccessible() throws Exception {
    byte[] pdf = Rendering.of(Samples.whole()).bytes();
    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void aWhollyColouredCoverConformsToo() throws Exception {
    byte[] pdf = Rendering.of(Samples.whole(), SampleDump.lively()).bytes();
    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void aPlainFileIsRefusedByTheSameChecks() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfDocument plain = new PdfDocument(new PdfWriter(out))) {
      plain.addNewPage();
    }
    assertThat(Conformance.failures(out.toByteArray(), PDFAFlavour.PDFA_3_U)).isNotEmpty();
    assertThat(Conformance.failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
  }
}
