package org.bilan.script.groovy.evaluate;

/**
 * A source as a source script names it: its columns may not be known yet.
 *
 * @param name its name
 */
public record SourceName(String name) {}
