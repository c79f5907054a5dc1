package org.bilan.report.texts;

import org.bilan.api.diagnostic.Place;

/**
 * A passage of a text file.
 *
 * @param id {@code file.passage}
 * @param template its text
 * @param place where its heading stands
 */
public record Passage(String id, Template template, Place place) {}
