package org.bilan.api.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartManner;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.ColumnPath;

/** What a layout puts one after the other. */
public sealed interface LayoutElement {

  /** The script line. */
  Place place();

  /**
   * The cover.
   *
   * @param place the script line
   */
  record Cover(Place place) implements LayoutElement {}

  /**
   * The contents.
   *
   * @param place the script line
   */
  record Contents(Place place) implements LayoutElement {}

  /**
   * A part, which opens on a page of its own, or an annex.
   *
   * @param title its title
   * @param annex whether it is an annex
   * @param when tests that must all hold
   * @param elements what it holds
   * @param place the script line
   */
  record Part(
      Phrase title, boolean annex, List<LayoutTest> when, List<LayoutElement> elements, Place place)
      implements LayoutElement {}

  /**
   * A section, or a section of a section.
   *
   * @param title its title
   * @param when tests that must all hold
   * @param elements what it holds
   * @param place the script line
   */
  record Section(Phrase title, List<LayoutTest> when, List<LayoutElement> elements, Place place)
      implements LayoutElement {}

  /**
   * A passage of a text.
   *
   * @param passage {@code file.passage}: the heading {@code # passage} of {@code texts/file.md}
   * @param place the script line
   */
  record Text(String passage, Place place) implements LayoutElement {}

  /**
   * Figures shown large.
   *
   * @param ids indicators
   * @param place the script line
   */
  record KeyFigures(List<String> ids, Place place) implements LayoutElement {}

  /**
   * A chart of a breakdown.
   *
   * @param form its form
   * @param ids the breakdowns it shows; several are series
   * @param caption what it finds
   * @param first how many categories are shown, the rest being added up; 0 for all
   * @param accent categories the sentence is about
   * @param sorted whether categories are sorted by value
   * @param height its height in millimetres; 0 for the form's own
   * @param manner what is asked of it beside its form
   * @param named where the script names categories, by what it writes; without those that are
   *     written nowhere of their own
   * @param place the script line
   */
  record Chart(
      ChartForm form,
      List<String> ids,
      Optional<Phrase> caption,
      int first,
      List<String> accent,
      boolean sorted,
      double height,
      ChartManner manner,
      Map<String, Place> named,
      Place place)
      implements LayoutElement {

    /** Copies the places. */
    public Chart {
      named = Map.copyOf(named);
    }

    /** A chart that names no category at a place of its own. */
    public Chart(
        ChartForm form,
        List<String> ids,
        Optional<Phrase> caption,
        int first,
        List<String> accent,
        boolean sorted,
        double height,
        ChartManner manner,
        Place place) {
      this(form, ids, caption, first, accent, sorted, height, manner, Map.of(), place);
    }

    /** A chart of which nothing is asked beside its form. */
    public Chart(
        ChartForm form,
        List<String> ids,
        Optional<Phrase> caption,
        int first,
        List<String> accent,
        boolean sorted,
        double height,
        Place place) {
      this(form, ids, caption, first, accent, sorted, height, ChartManner.PLAIN, place);
    }
  }

  /**
   * A table of one or several breakdowns with the same categories, or of figures.
   *
   * @param ids breakdowns, a column each (or one of categories by series), or figures, a row each
   * @param caption what it shows
   * @param total whether a row of totals ends it
   * @param bars whether the column of values carries bars
   * @param headings headings of the columns of values; the indicators' labels by default
   * @param place the script line
   */
  record Table(
      List<String> ids,
      Optional<Phrase> caption,
      boolean total,
      boolean bars,
      List<String> headings,
      Place place)
      implements LayoutElement {}

  /**
   * The rows of a source.
   *
   * @param source the source
   * @param columns the columns shown
   * @param groupBy the column whose labels are subtitles, if any
   * @param sortBy the column that orders rows, if any
   * @param caption what it shows
   * @param place the script line
   */
  record Listing(
      String source,
      List<ColumnPath> columns,
      Optional<ColumnPath> groupBy,
      Optional<ColumnPath> sortBy,
      Optional<Phrase> caption,
      Place place)
      implements LayoutElement {}

  /**
   * Elements side by side.
   *
   * @param elements two or three
   * @param place the script line
   */
  record SideBySide(List<LayoutElement> elements, Place place) implements LayoutElement {}

  /**
   * Sources, methods and declared facts, from provenance.
   *
   * @param place the script line
   */
  record Methods(Place place) implements LayoutElement {}

  /**
   * What cleaning dropped or could not read, from the quality reports.
   *
   * @param place the script line
   */
  record Quality(Place place) implements LayoutElement {}
}
