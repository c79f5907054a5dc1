package org.bilan.script.groovy.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.cleaning.CategorySource;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.evaluate.Edition;
import org.bilan.script.groovy.evaluate.Scene;
import org.bilan.script.groovy.evaluate.SourceName;
import org.bilan.script.groovy.evaluate.Vocabulary;
import org.bilan.script.groovy.parse.Mention;
import org.bilan.script.groovy.parse.Report;

/** Names in scripts of sources: the edition, sources, and ways to read. */
final class SourceScene implements Scene {

  private final Sources sources;
  private final Vocabulary vocabulary;
  private final Edition edition;
  private final Report report;

  SourceScene(Sources sources, Vocabulary vocabulary, Edition edition, Report report) {
    this.sources = sources;
    this.vocabulary = vocabulary;
    this.edition = edition;
    this.report = report;
  }

  @Override
  public Optional<Object> name(String name) {
    if (name.equals("edition")) {
      return Optional.of(edition);
    }
    if (sources.has(name)) {
      return Optional.of(new SourceName(name));
    }
    return vocabulary.reading(name).map(Object.class::cast);
  }

  @Override
  public void named(String name, Place place) {
    if (sources.has(name)) {
      report.mention(Mention.of(Mention.Kind.SOURCE, "", name, place));
    }
  }

  @Override
  public List<String> names() {
    List<String> all = new ArrayList<>(sources.names());
    all.add("edition");
    return all;
  }

  @Override
  public Optional<Object> member(Object value, String member, Place place) {
    if (!(value instanceof SourceName source)) {
      return Optional.empty();
    }
    report.mention(Mention.of(Mention.Kind.COLUMN, source.name(), member, place));
    return Optional.of(new CategorySource(source.name(), member, place));
  }

  @Override
  public boolean isIndicator(String id) {
    return false;
  }
}
