package org.bilan.pdf.itext;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.List;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.hyphenation.HyphenationConfig;
import com.itextpdf.layout.properties.ListNumberingType;
import com.itextpdf.layout.properties.ParagraphOrphansControl;
import com.itextpdf.layout.properties.ParagraphWidowsControl;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Inline;

/** Paragraphs and lists: texts that iText lays out and parts over pages. */
final class Texts {

  private static final java.util.List<String> HYPHENATED =
      java.util.List.of("fr", "en", "de", "es");

  private final Print print;
  private final Inlines inlines;
  private final Optional<HyphenationConfig> hyphenation;

  Texts(Print print, Inlines inlines) {
    this.print = print;
    this.inlines = inlines;
    this.hyphenation = hyphenation(print);
  }

  private static Optional<HyphenationConfig> hyphenation(Print print) {
    String language = print.document().info().language().getLanguage();
    if (!HYPHENATED.contains(language)) {
      return Optional.empty();
    }
    HyphenationConfig config = new HyphenationConfig(language, null, 3, 3);
    if (print.styles().body().font().containsGlyph(EmbeddedFace.PARTING)) {
      config.setHyphenSymbol(EmbeddedFace.PARTING);
    }
    return Optional.of(config);
  }

  /** The space under a text. */
  float spaceBelow(Block block) {
    float unit = print.styles().space();
    boolean lead =
        block instanceof Block.Paragraph text && text.role() == Block.Paragraph.Role.LEAD;
    return lead ? unit * 2 : unit * 1.2f;
  }

  /** A paragraph, set as its role asks. */
  BlockElement<?> paragraph(Block.Paragraph text, float indent) {
    BlockElement<?> set =
        switch (text.role()) {
          case BODY -> justified(body(text, print.styles().body()));
          case LEAD -> body(text, print.styles().lead());
          case NOTE -> body(text, print.styles().note());
          case QUOTE -> quote(text);
        };
    set.setProperty(Property.MARGIN_LEFT, UnitValue.createPointValue(indent));
    return set;
  }

  private Paragraph body(Block.Paragraph text, TextStyle style) {
    return whole(inlines.paragraph(text.text(), style, text.place()));
  }

  /** Only what is justified parts words: elsewhere ragged lines read better than parted words. */
  private Paragraph justified(Paragraph paragraph) {
    hyphenation.ifPresent(paragraph::setHyphenation);
    return paragraph.setTextAlignment(TextAlignment.JUSTIFIED).setSpacingRatio(1);
  }

  private BlockElement<?> quote(Block.Paragraph text) {
    Color bar = print.palette().accent();
    Div quote = new Div().setBorderLeft(new SolidBorder(bar, 2)).setPaddingLeft(14);
    quote.add(body(text, print.styles().quote()));
    quote.getAccessibilityProperties().setRole("BlockQuote");
    return quote;
  }

  /** No line of a paragraph stands alone on a page. */
  private Paragraph whole(Paragraph paragraph) {
    paragraph.setOrphansControl(new ParagraphOrphansControl(2));
    paragraph.setWidowsControl(new ParagraphWidowsControl(2, 1, true));
    return paragraph;
  }

  /** A list, with dashes or numbers in the accent colour. */
  BlockElement<?> list(Block.ItemList items, float indent) {
    TextStyle style = print.styles().body();
    List list = items.ordered() ? new List(ListNumberingType.DECIMAL) : new List();
    list.setFont(style.font()).setFontSize(style.size()).setFontColor(style.colour());
    if (items.ordered()) {
      list.setPostSymbolText(".\u2002");
    } else {
      Text dash = new Text("–").setFont(style.font()).setFontSize(style.size());
      list.setListSymbol(dash.setFontColor(print.palette().accent()));
    }
    list.setSymbolIndent(items.ordered() ? 0 : 8);
    for (java.util.List<Inline> item : items.items()) {
      list.add(item(item, style, items.place()));
    }
    return list.setMarginLeft(indent);
  }

  private ListItem item(java.util.List<Inline> text, TextStyle style, Place place) {
    ListItem item = new ListItem();
    Paragraph words = whole(inlines.paragraph(text, style, place));
    item.add(words.setMarginBottom(print.styles().space() * 0.35f));
    return item;
  }
}
