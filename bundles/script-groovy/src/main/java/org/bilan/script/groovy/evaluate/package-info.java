/**
 * From statements to values: expressions, names, and the choice of the Java method that a word
 * stands for. What is wrong becomes {@link org.bilan.script.groovy.evaluate.Unknown}, which accepts
 * every word, so that one slip gives one message.
 */
package org.bilan.script.groovy.evaluate;
