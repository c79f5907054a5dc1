package org.bilan.report.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A template with its values put in, as Markdown. Each printed value is one private character, so
 * that nothing in it is taken for Markdown; {@link #run} gives what it stands for. Each character
 * remembers the offset of the source it comes from.
 */
public final class Rendered {

  /** Stands where an inline condition was, so that a line left empty by it can disappear. */
  private static final char CONDITION = '\uF8FF';

  private static final int LINES_BEFORE = 3;

  private static final char FIRST = '\uE000';
  private static final char LAST = '\uF8FE';

  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[256];
  private final List<Run> runs = new ArrayList<>();

  /**
   * A printed value.
   *
   * @param text as printed
   * @param indicator the name it is bound to; empty for a literal
   */
  public record Run(String text, Optional<String> indicator) {}

  /** The Markdown. */
  public String text() {
    return text.toString();
  }

  /** The offset of the source that a character comes from. */
  public int offset(int index) {
    return text.isEmpty() ? 0 : offsets[Math.min(index, text.length() - 1)];
  }

  /** What a character of the Markdown stands for, if it is a printed value. */
  public Optional<Run> run(char character) {
    int index = character - FIRST;
    return character >= FIRST && character <= LAST && index < runs.size()
        ? Optional.of(runs.get(index))
        : Optional.empty();
  }

  void literal(String characters, int offset) {
    for (int i = 0; i < characters.length(); i++) {
      append(characters.charAt(i), offset + i);
    }
  }

  void run(Run run, int offset) {
    if (FIRST + runs.size() > LAST) {
      throw new IllegalStateException("A passage holds too many values");
    }
    append((char) (FIRST + runs.size()), offset);
    runs.add(run);
  }

  void condition(int offset) {
    append(CONDITION, offset);
  }

  private void append(char character, int offset) {
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
    offsets[text.length()] = offset;
    text.append(character);
  }

  /**
   * Drops the lines that only hold conditions that printed nothing, and all marks of conditions.
   */
  Rendered withoutConditions() {
    Rendered result = new Rendered();
    result.runs.addAll(runs);
    int start = 0;
    while (start < text.length()) {
      int lineBreak = text.indexOf("\n", start);
      int end = lineBreak < 0 ? text.length() : lineBreak + 1;
      copyLine(result, start, end);
      start = end;
    }
    return result;
  }

  private void copyLine(Rendered result, int start, int end) {
    String line = text.substring(start, end);
    boolean marked = line.indexOf(CONDITION) >= 0;
    if (marked && line.replace(String.valueOf(CONDITION), "").isBlank()) {
      return;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != CONDITION) {
        result.append(text.charAt(i), offsets[i]);
      }
    }
  }

  /** Whether what comes next opens a sentence: the lines just before tell. */
  boolean opensSentence() {
    int from = text.length();
    for (int breaks = 0; from > 0 && breaks < LINES_BEFORE; from--) {
      breaks += text.charAt(from - 1) == '\n' ? 1 : 0;
    }
    String before = text.substring(from).replace(String.valueOf(CONDITION), "");
    return SentenceStart.after(before);
  }
}
