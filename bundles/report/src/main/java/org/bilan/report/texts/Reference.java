package org.bilan.report.texts;

import org.bilan.api.diagnostic.Place;

/**
 * A figure as a text names it.
 *
 * @param id an indicator, {@code edition.year}, {@code edition.previous} or a parameter
 * @param from whose figure it is
 * @param place where the id stands
 */
public record Reference(String id, From from, Place place) {

  /** Whose figure is meant. */
  public enum From {
    /** The bilan's own. */
    HERE,
    /** The nation's. */
    NATION,
    /** The earlier edition's. */
    PREVIOUS
  }

  /** As texts write it. */
  @Override
  public String toString() {
    return switch (from) {
      case HERE -> id;
      case NATION -> id + " @nation";
      case PREVIOUS -> id + " @previous";
    };
  }
}
