package org.bilan.script.groovy.word;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.output.Look;
import org.bilan.api.output.Look.CaptionStyle;
import org.bilan.api.output.Look.Colours;
import org.bilan.api.output.Look.CoverStyle;
import org.bilan.api.output.Look.Faces;
import org.bilan.api.output.Look.FigureStyle;
import org.bilan.api.output.Look.Furniture;
import org.bilan.api.output.Look.Logo;
import org.bilan.api.output.Look.OpenerStyle;
import org.bilan.api.word.Option;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Argument;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.evaluate.Unknown;
import org.bilan.script.groovy.parse.Report;

/** The words of {@code look}. What is not said is as in the default look. */
public final class LookBlock extends Block {

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

  /** A plain file name: a look takes nothing from outside its folder. */
  private static final Pattern IMAGE =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*\\.(png|jpg|jpeg)");

  private final String name;
  private Colours colours = Look.DEFAULT.colours();
  private Faces faces = Look.DEFAULT.faces();
  private CoverStyle cover = Look.DEFAULT.furniture().cover();
  private OpenerStyle openers = Look.DEFAULT.furniture().openers();
  private FigureStyle figures = Look.DEFAULT.furniture().figures();
  private CaptionStyle captions = Look.DEFAULT.furniture().captions();
  private boolean runningHead = Look.DEFAULT.furniture().runningHead();
  private double bodySize = Look.DEFAULT.furniture().bodySize();
  private Logo logo;

  LookBlock(String name, Report report) {
    super("look", report);
    this.name = name;
  }

  /** Colours. */
  @Word(fr = "Les couleurs, '#rrvvbb'.", en = "The colours, '#rrggbb'.")
  public void colours(
      @Option(value = "ink", required = false) Quoted ink,
      @Option(value = "muted", required = false) Quoted muted,
      @Option(value = "rule", required = false) Quoted rule,
      @Option(value = "tint", required = false) Quoted tint,
      @Option(value = "accent", required = false) Quoted accent,
      @Option(value = "plain", required = false) Quoted plain,
      @Option(value = "series", required = false) Argument series,
      @Option(value = "cover", required = false) Quoted background,
      @Option(value = "coverInk", required = false) Quoted coverInk) {
    colours =
        new Colours(
            colour(ink, colours.ink()),
            colour(muted, colours.muted()),
            colour(rule, colours.rule()),
            colour(tint, colours.tint()),
            colour(accent, colours.accent()),
            colour(plain, colours.plain()),
            series(series, colours.series()),
            colour(background, colours.cover()),
            colour(coverInk, colours.coverInk()));
  }

  private String colour(Quoted given, String otherwise) {
    if (given == null) {
      return otherwise;
    }
    return isColour(given.text(), given.place())
        ? given.text().toLowerCase(Locale.ROOT)
        : otherwise;
  }

  private List<String> series(Argument given, List<String> otherwise) {
    if (given == null || given.value() == Unknown.VALUE) {
      return otherwise;
    }
    if (!(given.value() instanceof List<?> list) || list.isEmpty()) {
      report().error("script.not-colours", given.place(), "series");
      return otherwise;
    }
    boolean right = true;
    for (int i = 0; i < list.size(); i++) {
      right &= isColour(String.valueOf(list.get(i)), given.item(i));
    }
    return right
        ? list.stream().map(c -> String.valueOf(c).toLowerCase(Locale.ROOT)).toList()
        : otherwise;
  }

  private boolean isColour(String text, Place place) {
    boolean right = COLOUR.matcher(text).matches();
    if (!right) {
      report().error("script.not-a-colour", place, text);
    }
    return right;
  }

  /** Type families. */
  @Word(fr = "Les polices des titres, du texte et des données.", en = "The type families.")
  public void faces(
      @Option(value = "heading", required = false) String heading,
      @Option(value = "body", required = false) String body,
      @Option(value = "data", required = false) String data) {
    faces =
        new Faces(
            heading == null ? faces.heading() : heading,
            body == null ? faces.body() : body,
            data == null ? faces.data() : data);
  }

  /** How the cover is set. */
  @Word(
      fr = "La couverture : 'band', un bandeau, ou 'full', toute la page.",
      en = "The cover: 'band' or 'full', the whole page.")
  public void cover(Quoted style, Place at) {
    cover = style("cover", style, cover);
    once("cover", at);
  }

  /** How parts open. */
  @Word(
      fr = "L'ouverture des parties : 'plain', un filet, ou 'block', un aplat de couleur.",
      en = "How parts open: 'plain', a rule, or 'block', a coloured block.")
  public void openers(Quoted style, Place at) {
    openers = style("openers", style, openers);
    once("openers", at);
  }

  /** How key figures are set. */
  @Word(
      fr = "Les chiffres clés : 'lines', sous un filet, ou 'tiles', sur un fond teinté.",
      en = "The key figures: 'lines', under a rule, or 'tiles', on a tint.")
  public void figures(Quoted style, Place at) {
    figures = style("figures", style, figures);
    once("figures", at);
  }

  /** How captions are set. */
  @Word(
      fr = "Les titres des figures : 'plain', simples, ou 'label', le numéro sur une étiquette.",
      en = "The captions: 'plain', or 'label', the number on a label.")
  public void captions(Quoted style, Place at) {
    captions = style("captions", style, captions);
    once("captions", at);
  }

  /** The style that a text names; the former one where there is none of that name. */
  private <E extends Enum<E>> E style(String word, Quoted written, E former) {
    Map<String, E> styles = new LinkedHashMap<>();
    for (E each : former.getDeclaringClass().getEnumConstants()) {
      styles.put(each.name().toLowerCase(Locale.ROOT), each);
    }
    if (!styles.containsKey(written.text()) && !written.isWrong()) {
      report()
          .unknown(
              "script.no-style",
              written.place(),
              styles.keySet(),
              written.text(),
              word,
              written.text());
    }
    return styles.getOrDefault(written.text(), former);
  }

  /** The title of the part at the head of pages. */
  @Word(
      fr = "Met le titre de la partie en tête des pages.",
      en = "Puts the title of the part at the head of pages.")
  public void runningHead() {
    runningHead = true;
  }

  /** Whether the title of the part stands at the head of pages. */
  @Word(
      fr = "Met, ou non, le titre de la partie en tête des pages.",
      en = "Whether the title of the part stands at the head of pages.")
  public void runningHead(boolean shown) {
    runningHead = shown;
  }

  /** Size of the text. */
  @Word(fr = "Le corps du texte, en points.", en = "The size of the text, in points.")
  public void bodySize(BigDecimal points, Place at) {
    double size = points.doubleValue();
    if (size < 6 || size > 16) {
      report().error("script.body-size", at);
    } else if (once("bodySize", at)) {
      bodySize = size;
    }
  }

  /** An image file beside the look. */
  @Word(
      fr = "Le logo de la couverture : un fichier PNG ou JPEG à côté de look.groovy.",
      en = "The logo of the cover: a PNG or JPEG file beside look.groovy.")
  public void logo(Quoted file, Place at) {
    if (!IMAGE.matcher(file.text()).matches() && !file.isWrong()) {
      report().error("script.no-image", file.place(), file.text());
    } else if (once("logo", at)) {
      logo = Logo.named(file.text());
    }
  }

  Look close() {
    Optional<Logo> named = Optional.ofNullable(logo);
    return new Look(
        name,
        colours,
        faces,
        new Furniture(cover, runningHead, bodySize, named, openers, figures, captions));
  }
}
