package org.bilan.script.groovy.evaluate;

import org.bilan.api.diagnostic.Place;

/**
 * A bare word, or words with dots, that names nothing known. What the surrounding word takes says
 * how to report it.
 *
 * @param name as written: {@code hedcount}, {@code events.total}
 * @param root where its first word stands
 * @param word whether its first word is a word of the block it stands in
 */
record Unresolved(String name, Place root, boolean word) {

  /** Its first word. */
  String first() {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
