package org.bilan.script.groovy.evaluate;

import org.bilan.api.diagnostic.Place;

/**
 * A text given to a word, with its place.
 *
 * @param text the text
 * @param place where it is written, quotes included
 * @param inside where its first character stands
 */
public record Quoted(String text, Place place, Place inside) {}
