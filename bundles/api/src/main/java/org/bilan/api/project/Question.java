package org.bilan.api.project;

import org.bilan.api.diagnostic.Place;
import org.bilan.api.script.ScriptFile;

/**
 * Something asked of a project in the words of its scripts, as the value of an indicator would be
 * written: {@code count(manifestations).where(manifestations.region.is("Bretagne"))}. Also an id.
 *
 * @param words what is asked, in one line
 */
public record Question(String words) {

  /** The path of the script that asks it; no file is there. */
  public static final String PATH = "indicators/.question.groovy";

  /** The id of the indicator that answers it. */
  public static final String ID = "question.answer";

  /** What stands for a file in the places of what is wrong with it. */
  public static final String NAME = "question";

  private static final String BEFORE = "def question = ";

  /** Takes away what stands around. */
  public Question {
    words = words.replace('\n', ' ').strip();
  }

  /** The script that asks it. */
  public ScriptFile script() {
    String indicator = "\nindicator('" + ID + "') {\n    value question\n}\n";
    return new ScriptFile(PATH, BEFORE + words + indicator);
  }

  /** Where a character of the question is in the script. */
  public int offset(int character) {
    return BEFORE.length() + character;
  }

  /** Which character of the question is at an offset of the script: the nearest. */
  public int character(int offset) {
    return Math.max(0, Math.min(words.length(), offset - BEFORE.length()));
  }

  /** A place of the script as one of the question: what stands around it is the whole of it. */
  public Place place(Place found) {
    boolean within = found.line() == 1 && found.column() > BEFORE.length();
    int first = within ? Math.min(found.column() - BEFORE.length(), words.length() + 1) : 1;
    int last = within && found.endLine() == 1 ? found.endColumn() - BEFORE.length() : first;
    int end = within ? Math.max(first, Math.min(last, words.length() + 1)) : words.length() + 1;
    return new Place(NAME, 1, first, 1, end);
  }
}
