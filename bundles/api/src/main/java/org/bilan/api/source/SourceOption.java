package org.bilan.api.source;

/**
 * A word that a reader understands between the braces after its own: {@code sheet 'Réponses'}. The
 * script host checks it, and the reader finds what was said in {@link SourceFile#options()}.
 *
 * <p>Example: {@code new SourceOption("header", Kind.NUMBER, "La ligne de l'en-tête.", "The line of
 * the header.")}.
 *
 * @param name the word, an English one like those of Bilan
 * @param kind what it takes
 * @param fr what it says, in one French sentence
 * @param en what it says, in one English sentence
 */
public record SourceOption(String name, Kind kind, String fr, String en) {

  /** What an option takes, and how its reader finds it written. */
  public enum Kind {
    /** A text: {@code sheet 'Réponses'}. */
    TEXT,

    /** A number, written without an exponent: {@code header 3}. */
    NUMBER,

    /** A text or a number, written as the number would be: {@code sheet 2}. */
    TEXT_OR_NUMBER,

    /**
     * Yes or no, written {@code true} or {@code false}; the word alone is yes: {@code hidden()}.
     */
    YES_NO,

    /**
     * A name and its value (a text, a number, a yes or no), as often as needed, with different
     * names: {@code parameter 'annee', 2011} is found under {@code parameter.annee}.
     */
    NAMED
  }

  /** The key under which the value of a name is found, for an option of kind {@link Kind#NAMED}. */
  public String key(String given) {
    return name + "." + given;
  }
}
