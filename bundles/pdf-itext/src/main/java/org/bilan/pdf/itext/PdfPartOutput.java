package org.bilan.pdf.itext;

import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.bilan.api.chart.ChartRenderer;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.document.Block;
import org.bilan.api.document.Document;
import org.bilan.api.output.DocumentPart;
import org.bilan.api.output.Look;
import org.bilan.api.output.PageMark;
import org.bilan.api.output.PartOutput;
import org.bilan.api.output.PartPages;
import org.bilan.api.output.PartPages.PageHeading;
import org.bilan.api.output.Typefaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Sets the parts of documents as PDFs that are looked at and thrown away: they bear nothing that
 * only an archive or a reader aloud would ask for, and are hardly compressed.
 */
@Component
public final class PdfPartOutput implements PartOutput {

  private static final int FASTEST = 1;

  private final Typefaces typefaces;
  private final Map<String, EmbeddedFace> faces = new ConcurrentHashMap<>();

  /** Those there are, the highest ranked last; charts come and go with their bundles. */
  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile List<ChartRenderer> renderers = List.of();

  /** An output that sets its texts in given typefaces. */
  @Activate
  public PdfPartOutput(@Reference Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** An output with given renderers, outside a framework. */
  PdfPartOutput(Typefaces typefaces, List<ChartRenderer> renderers) {
    this(typefaces);
    this.renderers = List.copyOf(renderers);
  }

  @Override
  public PartPages set(
      DocumentPart part, Look look, DiagnosticSink problems, Consumer<PageMark> watcher) {
    Drawable drawable = new Drawable(List.copyOf(renderers), problems);
    Document document = drawable.of(part.document());
    List<PageMark> marks = new ArrayList<>();
    PageMarks told = new PageMarks(watcher.andThen(marks::add));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    Paginator paginator;
    int pages;
    try (PdfDocument pdf = open(bytes)) {
      Anchors anchors = Anchors.of(document.blocks()).and(part.anchors());
      Print print = print(pdf, listing(document, part), look, drawable, anchors, told, problems);
      paginator = new Paginator(print);
      paginator.paginate(document.blocks(), part.contents());
      pages = pdf.getNumberOfPages();
    }
    return new PartPages(
        bytes.toByteArray(),
        pages,
        marks,
        paginator.headings().stream().map(PdfPartOutput::heading).toList(),
        paginator.covers(),
        paginator.posters().keySet());
  }

  /** The part, and what its contents list. */
  private static Document listing(Document document, DocumentPart part) {
    List<Block> blocks = new ArrayList<>(document.blocks());
    part.contents().forEach(line -> blocks.add(line.heading()));
    return new Document(document.info(), blocks);
  }

  private static PageHeading heading(Headings.Entry entry) {
    return new PageHeading(entry.level(), entry.number(), entry.text(), entry.page());
  }

  @Override
  public byte[] furniture(Document.Info info, List<PartPages> parts, Look look) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (PdfDocument pdf = open(bytes)) {
      Document nothing = new Document(info, List.of());
      Drawable drawable = new Drawable(List.of(), found -> {});
      Print print =
          print(
              pdf,
              nothing,
              look,
              drawable,
              Anchors.of(List.of()),
              new PageMarks(mark -> {}),
              found -> {});
      furnish(print, parts);
    }
    return bytes.toByteArray();
  }

  private static void furnish(Print print, List<PartPages> parts) {
    Headings headings = new Headings();
    List<Integer> bare = new ArrayList<>();
    Map<Integer, DeviceRgb> coloured = new HashMap<>();
    int before = 0;
    for (PartPages part : parts) {
      for (int page = 1; page <= part.pages(); page++) {
        print.pdf().addNewPage(new PageSize(Sheet.WIDTH, Sheet.HEIGHT));
      }
      for (PageHeading each : part.headings()) {
        int page = before + each.page();
        headings.add(
            new Headings.Entry(each.level(), each.number(), each.text(), "", page, Sheet.TOP));
      }
      for (int page : part.bare()) {
        bare.add(before + page);
      }
      for (int page : part.coloured()) {
        coloured.put(before + page, Poster.ink(print));
      }
      before += part.pages();
    }
    new PageFurniture(print, headings).set(Set.copyOf(bare), coloured);
  }

  private static PdfDocument open(ByteArrayOutputStream bytes) {
    WriterProperties quick = new WriterProperties().setCompressionLevel(FASTEST);
    PdfDocument pdf = new StablePdf(new PdfWriter(bytes, quick));
    pdf.setTagged();
    return pdf;
  }

  private Print print(
      PdfDocument pdf,
      Document document,
      Look look,
      Drawable drawable,
      Anchors anchors,
      PageMarks marks,
      DiagnosticSink problems) {
    Fonts fonts = new SharedFonts(typefaces, faces);
    return Print.of(pdf, document, look, fonts, anchors, drawable, marks, problems);
  }
}
