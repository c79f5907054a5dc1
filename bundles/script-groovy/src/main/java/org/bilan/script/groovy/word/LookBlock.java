package org.bilan.script.groovy.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.output.Look;
import org.bilan.api.output.Look.Colours;
import org.bilan.api.output.Look.CoverStyle;
import org.bilan.api.output.Look.Faces;
import org.bilan.api.output.Look.Furniture;
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

  private final String name;
  private Colours colours = Look.DEFAULT.colours();
  private Faces faces = Look.DEFAULT.faces();
  private CoverStyle cover = Look.DEFAULT.furniture().cover();
  private boolean runningHead = Look.DEFAULT.furniture().runningHead();
  private double bodySize = Look.DEFAULT.furniture().bodySize();
  private String logo;

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
    switch (style.text()) {
      case "band" -> cover = CoverStyle.BAND;
      case "full" -> cover = CoverStyle.FULL;
      default ->
          report()
              .unknown(
                  "script.no-cover",
                  style.place(),
                  List.of("band", "full"),
                  style.text(),
                  style.text());
    }
    once("cover", at);
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
  @Word(fr = "Un logo, à côté du modèle.", en = "A logo, beside the look.")
  public void logo(String file, Place at) {
    if (once("logo", at)) {
      logo = file;
    }
  }

  Look close() {
    return new Look(
        name,
        colours,
        faces,
        new Furniture(cover, runningHead, bodySize, Optional.ofNullable(logo)));
  }
}
