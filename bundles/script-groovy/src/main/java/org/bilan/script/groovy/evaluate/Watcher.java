package org.bilan.script.groovy.evaluate;

import java.util.List;
import org.bilan.api.diagnostic.Place;

/** Is told what an evaluation comes across, for editors; it changes nothing. */
public interface Watcher {

  /** Sees nothing. */
  Watcher NONE = new Watcher() {};

  /** A bare name, known or not. */
  default void bare(String name, Place place, Block block, Locals locals) {}

  /** A name after a dot, without parentheses. */
  default void after(Object receiver, String member, Place place) {}

  /** A value that stands alone in a block. */
  default void alone(Place place) {}

  /**
   * A word that was found, before it is carried out.
   *
   * @param call the word with what it is given
   * @param found the methods it may stand for
   * @param target the block or value whose word it is; {@code null} for a word of a bundle
   * @param block the block it stands in
   */
  default void said(Call call, List<WordMethod> found, Object target, Block block) {}

  /** A word said after a value that has none of that name. */
  default void unknownAfter(Object receiver, String word, Place place) {}
}
