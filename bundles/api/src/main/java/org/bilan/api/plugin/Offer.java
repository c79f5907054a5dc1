package org.bilan.api.plugin;

/**
 * One thing a plugin brings, as it says itself in its manifest.
 *
 * @param kind what it is
 * @param name how authors write it: {@code excel}, {@code xlsx}, {@code growth}
 */
public record Offer(Kind kind, String name) {

  /** What plugins bring. */
  public enum Kind {
    /** A format, which is a word of scripts. */
    SOURCE,
    /** Files whose name ends so, without the dot. */
    FILE,
    /** A word of a vocabulary. */
    WORD,
    /** A way to read cells. */
    READING,
    /** A form of charts. */
    CHART,
    /** A form of documents. */
    OUTPUT,
    /** A view of the workbench. */
    VIEW
  }
}
