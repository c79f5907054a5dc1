package org.bilan.script.groovy.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.parse.Report;

/** What stands between the braces of a word. Its methods marked as words may be said there. */
public abstract class Block {

  private final String word;
  private final Report report;
  private final Map<String, Place> given = new HashMap<>();
  private boolean damaged;

  /**
   * Opens a block.
   *
   * @param word the word that opens it, as messages name it
   * @param report takes what is wrong
   */
  protected Block(String word, Report report) {
    this.word = word;
    this.report = report;
  }

  /** The word that opens it. */
  public final String word() {
    return word;
  }

  /** Whether it is a whole file, rather than something between braces. */
  public boolean isFile() {
    return false;
  }

  /** Takes what is wrong. */
  protected final Report report() {
    return report;
  }

  /** Remembers that a word was given something wrong, or was not understood. */
  public void damage(String wrongWord) {
    damaged = true;
    given.putIfAbsent(wrongWord, Place.file(""));
  }

  /**
   * Told of a word that is none of this block's, with the text it was given first: it may have
   * named something that is then not to be missed.
   */
  public void misunderstood(String wrongWord, Optional<String> firstText) {}

  /** The words of bundles that make sense here, for suggestions. */
  public Collection<String> hints(Collection<String> bundleWords) {
    return List.of();
  }

  /** The words it has besides those of its type, with the methods they stand for. */
  protected Map<String, List<WordMethod>> added() {
    return Map.of();
  }

  /** Whether a word that it does not know is passed over: who would know it is not there. */
  public boolean passesOver(String word) {
    return false;
  }

  /** Whether something in it was wrong. */
  protected final boolean isDamaged() {
    return damaged;
  }

  /** Whether a word was said. */
  protected final boolean isGiven(String said) {
    return given.containsKey(said);
  }

  /** Notes a word that may be said once; a second time is reported. */
  protected final boolean once(String said, Place place) {
    Place first = given.putIfAbsent(said, place);
    if (first == null) {
      return true;
    }
    if (first.line() > 0) {
      report.error("script.twice", place, said, first.line());
    }
    return false;
  }
}
