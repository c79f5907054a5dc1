package org.bilan.pipeline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.graph.Codec;
import org.bilan.api.output.PageMark;
import org.bilan.api.output.PartPages;
import org.bilan.api.output.PartPages.PageHeading;

/** Keeps the pages of parts that nothing was found in. */
final class KeptPages implements Codec<Found<PartPages>> {

  static final Codec<Found<PartPages>> CODEC = new KeptPages();

  private KeptPages() {}

  @Override
  public void write(Found<PartPages> found, OutputStream stream) throws IOException {
    if (!found.findings().isEmpty()) {
      throw new IOException("What was found is told by who finds it");
    }
    PartPages pages = found.value();
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(pages.pages());
    out.writeInt(pages.marks().size());
    for (PageMark mark : pages.marks()) {
      write(mark, out);
    }
    out.writeInt(pages.headings().size());
    for (PageHeading heading : pages.headings()) {
      out.writeInt(heading.level());
      out.writeUTF(heading.number());
      out.writeUTF(heading.text());
      out.writeInt(heading.page());
    }
    write(pages.bare(), out);
    write(pages.coloured(), out);
    out.writeInt(pages.pdf().length);
    out.write(pages.pdf());
    out.flush();
  }

  private static void write(PageMark mark, DataOutputStream out) throws IOException {
    out.writeInt(mark.page());
    out.writeDouble(mark.left());
    out.writeDouble(mark.top());
    out.writeDouble(mark.width());
    out.writeDouble(mark.height());
    out.writeUTF(mark.kind().name());
    out.writeInt(mark.indicators().size());
    for (String indicator : mark.indicators()) {
      out.writeUTF(indicator);
    }
    out.writeUTF(mark.place().file());
    out.writeInt(mark.place().line());
  }

  private static void write(Set<Integer> numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.size());
    for (int number : new TreeSet<>(numbers)) {
      out.writeInt(number);
    }
  }

  @Override
  public Found<PartPages> read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    int pages = in.readInt();
    List<PageMark> marks = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      marks.add(mark(in));
    }
    List<PageHeading> headings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      headings.add(new PageHeading(in.readInt(), in.readUTF(), in.readUTF(), in.readInt()));
    }
    Set<Integer> bare = numbers(in);
    Set<Integer> coloured = numbers(in);
    byte[] pdf = in.readNBytes(in.readInt());
    return new Found<>(new PartPages(pdf, pages, marks, headings, bare, coloured), List.of());
  }

  private static PageMark mark(DataInputStream in) throws IOException {
    int page = in.readInt();
    double left = in.readDouble();
    double top = in.readDouble();
    double width = in.readDouble();
    double height = in.readDouble();
    PageMark.Kind kind = PageMark.Kind.valueOf(in.readUTF());
    List<String> indicators = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      indicators.add(in.readUTF());
    }
    String file = in.readUTF();
    int line = in.readInt();
    Place place = line == 0 ? Place.file(file) : Place.line(file, line);
    return new PageMark(page, left, top, width, height, kind, indicators, place);
  }

  private static Set<Integer> numbers(DataInputStream in) throws IOException {
    Set<Integer> numbers = new LinkedHashSet<>();
    for (int count = in.readInt(); count > 0; count--) {
      numbers.add(in.readInt());
    }
    return numbers;
  }
}
