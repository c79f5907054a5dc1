package org.bilan.script.groovy.evaluate;

import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;

/**
 * A word with what it is given.
 *
 * @param word the word
 * @param place where the word is written
 * @param positional what is given by position, its block excluded
 * @param named what is given by name
 * @param body its block, if one is opened
 */
public record Call(
    String word,
    Place place,
    List<Argument> positional,
    List<Names.Entry> named,
    Optional<Body> body) {}
