package org.bilan.api.language;

import java.util.Locale;

/**
 * Where an author is.
 *
 * @param path the file
 * @param offset how many characters stand before
 * @param language the language of the screen: documentation is French or English
 */
public record Caret(String path, int offset, Locale language) {}
