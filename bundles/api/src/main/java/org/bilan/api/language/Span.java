package org.bilan.api.language;

import java.util.List;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.script.ScriptFile;

/**
 * A stretch of a text.
 *
 * @param path the file
 * @param start the offset of its first character
 * @param end the offset after its last character
 */
public record Span(String path, int start, int end) {

  /**
   * The stretch of a place: what to underline. A position becomes the word, or the text between
   * quotes, that begins there; the whole of a line is what is written on it. Offsets that are past
   * the end of a text that has changed since are brought back to it.
   */
  public static Span of(ScriptFile file, Place place) {
    return new Lines(file.text()).span(file.path(), place);
  }

  /** The stretches of several places of one file. */
  public static List<Span> of(ScriptFile file, List<Place> places) {
    Lines lines = new Lines(file.text());
    return places.stream().map(place -> lines.span(file.path(), place)).toList();
  }

  /** The place of a stretch. */
  public Place place(String text) {
    Lines lines = new Lines(text);
    return new Place(
        path, lines.line(start), lines.column(start), lines.line(end), lines.column(end));
  }

  /** Whether an offset is in it, or at one of its ends. */
  public boolean touches(int offset) {
    return start <= offset && offset <= end;
  }

  /** Whether a stretch of the same file is within it. */
  public boolean contains(Span other) {
    return path.equals(other.path) && start <= other.start && other.end <= end;
  }

  /** How many characters it has. */
  public int length() {
    return end - start;
  }

  /** Its characters. */
  public String in(String text) {
    return text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
  }
}
