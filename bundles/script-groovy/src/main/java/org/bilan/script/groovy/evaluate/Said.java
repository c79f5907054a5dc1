package org.bilan.script.groovy.evaluate;

import org.bilan.api.diagnostic.Place;

/**
 * The word that was said, for a method that stands for several.
 *
 * @param word the word
 * @param place where it is written
 */
public record Said(String word, Place place) {}
