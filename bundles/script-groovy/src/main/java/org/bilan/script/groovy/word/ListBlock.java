package org.bilan.script.groovy.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.ColumnTerm;
import org.bilan.api.formula.Rows;
import org.bilan.api.report.LayoutElement;
import org.bilan.api.word.Word;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.evaluate.Sentence;
import org.bilan.script.groovy.parse.Report;

/** The words of {@code list}. */
public final class ListBlock extends Block {

  private final Rows source;
  private final Place place;
  private final List<ColumnPath> shown = new ArrayList<>();
  private ColumnPath groupBy;
  private ColumnPath sortBy;
  private Quoted caption;

  ListBlock(Rows source, Place place, Report report) {
    super("list", report);
    this.source = source;
    this.place = place;
  }

  /** The columns shown. */
  @Word(fr = "Les colonnes montrées.", en = "The columns shown.")
  public void show(Place at, ColumnTerm... columns) {
    for (ColumnTerm column : columns) {
      own("show", column, at).ifPresent(shown::add);
    }
  }

  /** The column whose labels are subtitles. */
  @Word(fr = "La colonne qui fait les sous-titres.", en = "The column that makes subtitles.")
  public void groupBy(ColumnTerm column, Place at) {
    if (once("groupBy", at)) {
      groupBy = own("groupBy", column, at).orElse(null);
    }
  }

  /** The column that orders rows. */
  @Word(fr = "La colonne qui ordonne les lignes.", en = "The column that orders the rows.")
  public void sortBy(ColumnTerm column, Place at) {
    if (once("sortBy", at)) {
      sortBy = own("sortBy", column, at).orElse(null);
    }
  }

  /** What it shows. */
  @Word(fr = "Ce que la liste montre.", en = "What the list shows.")
  public void caption(@Sentence Quoted text, Place at) {
    if (once("caption", at)) {
      caption = text;
    }
  }

  private Optional<ColumnPath> own(String word, ColumnTerm column, Place at) {
    if (!column.path().source().equals(source.source())) {
      damage(word);
      report().error("script.other-source", at, word, source.source(), column.path().toString());
      return Optional.empty();
    }
    return Optional.of(column.path());
  }

  Optional<LayoutElement> close() {
    if (shown.isEmpty()) {
      if (!isDamaged()) {
        report().error("script.list-without-columns", place, source.source());
      }
      return Optional.empty();
    }
    return Optional.of(
        new LayoutElement.Listing(
            source.source(),
            List.copyOf(shown),
            Optional.ofNullable(groupBy),
            Optional.ofNullable(sortBy),
            Optional.ofNullable(caption).map(c -> ReportBlock.phrase(c, report())),
            place));
  }
}
