package org.bilan.script.groovy.language;

import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.evaluate.Argument;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Call;
import org.bilan.script.groovy.evaluate.Locals;
import org.bilan.script.groovy.evaluate.Watcher;
import org.bilan.script.groovy.evaluate.WordMethod;
import org.bilan.script.groovy.parse.Unfinished;

/** What a trial comes across where the mark stands. */
final class Observed implements Watcher {

  /**
   * A word that is given the mark.
   *
   * @param call the word
   * @param methods what it may stand for
   * @param target whose word it is; {@code null} for a word of a bundle
   * @param position where the mark stands among what is given by position, or -1
   * @param option the name by which it is given, or empty
   */
  record Given(Call call, List<WordMethod> methods, Object target, int position, String option) {}

  private Place bare;
  private Block block;
  private Locals locals;
  private Object receiver;
  private Given given;
  private Place lastStatement;
  private boolean statement;

  @Override
  public void bare(String name, Place place, Block in, Locals known) {
    if (name.equals(Unfinished.MARK) && block == null) {
      bare = place;
      block = in;
      locals = known;
      statement = place.equals(lastStatement);
    }
  }

  @Override
  public void after(Object value, String member, Place place) {
    if (member.equals(Unfinished.MARK) && receiver == null) {
      receiver = value;
    }
  }

  @Override
  public void alone(Place place) {
    lastStatement = place;
  }

  @Override
  public void said(Call call, List<WordMethod> found, Object target, Block in) {
    if (given == null) {
      for (int i = 0; i < call.positional().size() && given == null; i++) {
        if (isMark(call.positional().get(i))) {
          given = new Given(call, found, target, i, "");
        }
      }
      call.named().stream()
          .filter(e -> given == null && isMark(e.value()))
          .forEach(e -> given = new Given(call, found, target, -1, e.name()));
    }
  }

  private boolean isMark(Argument argument) {
    boolean text = argument.value() instanceof String s && s.contains(Unfinished.MARK);
    return text || (bare != null && argument.place().equals(bare));
  }

  /** The block of a bare name, if the mark was one. */
  Optional<Block> block() {
    return Optional.ofNullable(block);
  }

  List<String> locals() {
    return locals == null ? List.of() : locals.names();
  }

  /** Whether the mark is a whole statement. */
  boolean isStatement() {
    return statement;
  }

  /** The value before the dot, if the mark follows one. */
  Optional<Object> receiver() {
    return Optional.ofNullable(receiver);
  }

  /** The word that is given the mark, if one is. */
  Optional<Given> given() {
    return Optional.ofNullable(given);
  }
}
