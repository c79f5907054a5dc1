package org.bilan.pdf.itext;

import com.itextpdf.kernel.colors.DeviceRgb;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Block.KeyFigure;
import org.bilan.api.document.Block.Paragraph.Role;
import org.bilan.api.document.Block.TableCell;
import org.bilan.api.document.Block.TableColumn;
import org.bilan.api.document.Block.TableRow;
import org.bilan.api.document.Document;
import org.bilan.api.document.Inline;
import org.bilan.api.output.Look;
import org.bilan.typefaces.NotoTypefaces;

/** A document with every kind of block, and its parts. */
final class Samples {

  static final Place PLACE = Place.line("bilan.groovy", 12);

  private static final String TEXT =
      "Le réseau a compté cette année 1\u202f732 manifestations dans vingt-deux régions, dont une"
          + " part croissante hors des chefs-lieux. Les organisateurs sont pour plus de la moitié"
          + " des associations, qui s’associent de plus en plus souvent à des coopératives, à des"
          + " mutuelles et à des collectivités. La fréquentation déclarée progresse de 6,5\u00a0%,"
          + " portée par les rencontres de proximité, tandis que les colloques reculent"
          + " légèrement. ";

  private Samples() {}

  /** A style of eight points, outside any document. */
  static TextStyle style() {
    Fonts fonts = new Fonts(new NotoTypefaces(), Fingerprint.of(of(), Look.DEFAULT));
    return new TextStyle(fonts.regular("Noto Sans"), 8, 11, new DeviceRgb(0, 0, 0));
  }

  /** What setters share, without pages. */
  static Print print() {
    return print(Look.DEFAULT);
  }

  /** What setters share in a look, without pages. */
  static Print print(Look look) {
    Palette palette = Palette.of(look.colours());
    Fonts fonts = new Fonts(new NotoTypefaces(), Fingerprint.of(of(), look));
    return new Print(
        null,
        of(),
        look,
        palette,
        new Styles(fonts, look, palette),
        new Words(info()),
        new Glyphs(problem -> {}),
        Anchors.of(List.of()),
        new Drawable(List.of(), problem -> {}),
        new PageMarks(mark -> {}),
        problem -> {});
  }

  static List<Inline> text(String words) {
    return List.of(new Inline.Text(words, Inline.Style.PLAIN));
  }

  static Block.Heading heading(int level, String number, String words) {
    return new Block.Heading(
        level, text(words), number, "h-" + number + words.hashCode(), false, PLACE);
  }

  static Block.Paragraph paragraph(Role role, String words) {
    return new Block.Paragraph(text(words), role, PLACE);
  }

  static Block.Paragraph body(int times) {
    return paragraph(Role.BODY, TEXT.repeat(times));
  }

  static ChartSpec spec(String name, ChartForm form, double width, double height) {
    List<String> categories =
        List.of("Conférences", "Portes ouvertes", "Ateliers", "Projections", "Marchés", "Autres");
    int[] values = {512, 431, 322, 201, 164, 102};
    List<ChartSpec.Point> points = new ArrayList<>();
    for (int value : values) {
      points.add(new ChartSpec.Point(Optional.of(BigDecimal.valueOf(value)), "" + value));
    }
    return new ChartSpec(
        name,
        form,
        "Manifestations par type",
        categories,
        List.of(new ChartSpec.Series("", points)),
        "manifestations",
        0,
        Set.of("Conférences"),
        width,
        height);
  }

  static Block.Chart chart(int number, ChartForm form, double width, double height) {
    return new Block.Chart(
        number,
        spec("events.by-type", form, width, height),
        text("Trois manifestations sur dix sont des conférences"),
        "Source : calendrier national, export du 19 décembre 2011 ; n = 1\u202f732.",
        "Barres horizontales : conférences 512, portes ouvertes 431, ateliers 322.",
        "fig-" + number,
        List.of("events.by-type"),
        PLACE);
  }

  static Block.Table regions(int number) {
    List<TableRow> rows = new ArrayList<>();
    rows.add(new TableRow(TableRow.Role.GROUP, List.of(TableCell.of("Métropole"))));
    String[] names = {"Bretagne", "Rhône-Alpes", "Île-de-France", "Nord-Pas-de-Calais", "Alsace"};
    int[] events = {212, 187, 164, 98, 41};
    String[] growth = {"+12,5\u00a0%", "−3\u00a0%", "+0,25\u00a0%", "+8\u00a0%", "n.\u202fd."};
    for (int i = 0; i < names.length; i++) {
      rows.add(row(names[i], events[i], growth[i]));
    }
    rows.add(new TableRow(TableRow.Role.GROUP, List.of(TableCell.of("Outre-mer"))));
    rows.add(row("La Réunion", 36, "+5,1\u00a0%"));
    rows.add(row("Martinique", 12, "−1\u00a0%"));
    rows.add(
        new TableRow(
            TableRow.Role.TOTAL,
            List.of(
                TableCell.of("Ensemble"),
                TableCell.of("1\u202f732"),
                TableCell.of("+6,5\u00a0%"),
                TableCell.of(""))));
    return new Block.Table(
        number,
        List.of(
            new TableColumn("Région", false, 3),
            new TableColumn("Manifestations", true, 1.6),
            new TableColumn("Évolution depuis 2010", true, 1.6),
            new TableColumn("Part du total", true, 3)),
        rows,
        text("La Bretagne reste la première région"),
        "Source : calendrier national, export du 19 décembre 2011.",
        "tab-" + number,
        List.of("events.by-region"),
        PLACE);
  }

  private static TableRow row(String name, int events, String growth) {
    return new TableRow(
        TableRow.Role.BODY,
        List.of(
            TableCell.of(name),
            TableCell.of("" + events),
            TableCell.of(growth),
            new TableCell(events * 100 / 1732 + "\u00a0%", Optional.of(events / 212.0))));
  }

  static Block.Table listing(int rows) {
    List<TableRow> lines = new ArrayList<>();
    String[] media = {"Ouest-France", "La Croix", "France 3 Bretagne", "Alternatives économiques"};
    for (int i = 1; i <= rows; i++) {
      lines.add(
          new TableRow(
              TableRow.Role.BODY,
              List.of(
                  TableCell.of(String.format(Locale.ROOT, "%02d/11/2011", 1 + i % 28)),
                  TableCell.of(media[i % media.length]),
                  TableCell.of(
                      "Le mois de l’économie sociale et solidaire s’installe"
                          + (i % 3 == 0 ? " dans toute la région avec cent manifestations" : "")),
                  TableCell.of(i % 2 == 0 ? "Presse" : "Internet"),
                  TableCell.of(i % 5 == 0 ? "Nationale" : "Bretagne"),
                  TableCell.of("" + i))));
    }
    return new Block.Table(
        9,
        List.of(
            new TableColumn("Date", false, 1.1),
            new TableColumn("Média", false, 1.8),
            new TableColumn("Titre", false, 4),
            new TableColumn("Type", false, 1),
            new TableColumn("Portée", false, 1.1),
            new TableColumn("N°", true, 0.7)),
        lines,
        text("Les retombées dans la presse"),
        "Source : Argus de la presse.",
        "listing",
        List.of("media.cuttings"),
        PLACE);
  }

  static Block.KeyFigures keyFigures(int count) {
    List<KeyFigure> all =
        List.of(
            new KeyFigure("events.total", "1\u202f732", "manifestations", "+6,5\u00a0% en un an"),
            new KeyFigure("organisers", "1\u202f104", "organisateurs différents", ""),
            new KeyFigure("attendance", "310\u202f000", "visiteurs", "estimation, ± 9\u202f000"),
            new KeyFigure("media", "1\u202f316", "retombées dans les médias", "+80 depuis 2010"),
            new KeyFigure("regions", "22", "régions de métropole et quatre d’outre-mer", ""),
            new KeyFigure("satisfied", "87\u00a0%", "d’organisateurs satisfaits", "n = 412"),
            new KeyFigure("budget", "412\u00a0k€", "de budget national", ""),
            new KeyFigure("partners", "48", "partenaires", "dont 12 nouveaux"));
    return new Block.KeyFigures(all.subList(0, count), PLACE);
  }

  static Document.Info info() {
    return new Document.Info(
        "Bilan du mois de l’économie sociale et solidaire",
        "Quatrième édition, novembre 2011",
        "Conseil national des chambres régionales",
        2011,
        LocalDate.of(2011, 12, 19),
        Locale.FRENCH,
        Map.of());
  }

  static Document of(Block... blocks) {
    return new Document(info(), List.of(blocks));
  }

  /** Every kind of block, over some twenty pages. */
  static Document whole() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Cover(
            "Bilan du mois de l’économie sociale et solidaire",
            "Quatrième édition, novembre 2011",
            "Bretagne",
            keyFigures(4).figures(),
            PLACE));
    blocks.add(new Block.Contents("Sommaire", PLACE));
    blocks.add(heading(1, "1", "L’édition en bref"));
    blocks.add(paragraph(Role.LEAD, TEXT));
    blocks.add(keyFigures(4));
    blocks.add(keyFigures(3));
    blocks.add(keyFigures(8));
    blocks.add(rich());
    part(blocks, "2", "Les manifestations et leurs organisateurs");
    part(
        blocks,
        "3",
        "Des publics plus nombreux, plus jeunes et plus divers que dans les éditions précédentes");
    blocks.add(heading(1, "A", "Les 150 retombées"));
    blocks.add(listing(150));
    return new Document(info(), blocks);
  }

  private static Block rich() {
    return new Block.Paragraph(
        List.of(
            new Inline.Text("Au total, ", Inline.Style.PLAIN),
            new Inline.Bound("1\u202f732 manifestations", "events.total", Inline.Style.STRONG),
            new Inline.Text(" ont eu lieu, ce que ", Inline.Style.PLAIN),
            new Inline.Text("nul n’attendait", Inline.Style.EMPHASIS),
            new Inline.Note(1, text("Sauf ceux qui les ont préparées.")),
            new Inline.Text(" ; voir la ", Inline.Style.PLAIN),
            new Inline.Link("figure 2", "#fig-2"),
            new Inline.Text(" et ", Inline.Style.PLAIN),
            new Inline.Link("le site du mois", "https://www.lemois-ess.org/"),
            new Inline.Text(". " + TEXT, Inline.Style.PLAIN)),
        Role.BODY,
        PLACE);
  }

  private static void part(List<Block> blocks, String number, String title) {
    int n = Integer.parseInt(number);
    blocks.add(heading(1, number, title));
    blocks.add(paragraph(Role.LEAD, TEXT));
    blocks.add(heading(2, number + ".1", "Où et quand"));
    blocks.add(body(2));
    blocks.add(chart(n * 10, ChartForm.BARS, 480, 200));
    blocks.add(body(1));
    blocks.add(
        paragraph(Role.QUOTE, "Nous n’avions jamais vu autant de monde à une porte ouverte."));
    blocks.add(heading(2, number + ".2", "Par région"));
    blocks.add(heading(3, "", "Le palmarès"));
    blocks.add(regions(n));
    blocks.add(body(2));
    blocks.add(
        new Block.SideBySide(
            List.of(
                chart(n * 10 + 1, ChartForm.COLUMNS, 480, 150),
                chart(n * 10 + 2, ChartForm.DONUT, 230, 150)),
            PLACE));
    blocks.add(heading(4, "", "Ce qu’il faut retenir"));
    blocks.add(
        new Block.ItemList(
            false, List.of(text(TEXT), text("Une courte ligne."), text("Une autre.")), PLACE));
    blocks.add(
        new Block.ItemList(true, List.of(text("D’abord ceci."), text("Ensuite cela.")), PLACE));
    blocks.add(chart(n, ChartForm.LINES, 400, 180));
    blocks.add(body(3));
    blocks.add(chart(n * 10 + 3, ChartForm.BARS, 480, 260));
    blocks.add(body(2));
    blocks.add(new Block.SideBySide(List.of(regionsNarrow(), body(1)), PLACE));
    blocks.add(
        paragraph(
            Role.NOTE,
            "Champ : manifestations labellisées. Une manifestation de plusieurs jours compte une"
                + " fois."));
  }

  private static Block.Table regionsNarrow() {
    Block.Table all = regions(0);
    List<TableRow> rows =
        all.rows().stream()
            .filter(row -> row.cells().size() > 1)
            .map(row -> new TableRow(row.role(), row.cells().subList(0, 2)))
            .toList();
    return new Block.Table(
        0, all.columns().subList(0, 2), rows, text("Sans numéro"), "", "", List.of(), PLACE);
  }
}
