package org.bilan.api.report;

import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;

/**
 * A layout.
 *
 * @param name its name, used for output folders
 * @param title its title
 * @param subtitle its subtitle, if any
 * @param author the organisation that publishes it
 * @param published the day printed on it, in ISO form; the last declared day of export by default
 * @param look the name of its look
 * @param withholdUnder the least base of a published survey value; 0 publishes all
 * @param withholding the sources, surveys, whose values are withheld under that base
 * @param parameters what it can be restricted to
 * @param elements what it shows, in order
 * @param place where it is declared
 * @param smallUnder the base under which a published survey value is told to rest on few answers; 0
 *     tells of none
 */
public record ReportDefinition(
    String name,
    Phrase title,
    Optional<Phrase> subtitle,
    String author,
    Optional<String> published,
    String look,
    int withholdUnder,
    List<String> withholding,
    List<Parameter> parameters,
    List<LayoutElement> elements,
    Place place,
    int smallUnder) {

  /** A layout in which no base is small. */
  public ReportDefinition(
      String name,
      Phrase title,
      Optional<Phrase> subtitle,
      String author,
      Optional<String> published,
      String look,
      int withholdUnder,
      List<String> withholding,
      List<Parameter> parameters,
      List<LayoutElement> elements,
      Place place) {
    this(
        name,
        title,
        subtitle,
        author,
        published,
        look,
        withholdUnder,
        withholding,
        parameters,
        elements,
        place,
        0);
  }
}
