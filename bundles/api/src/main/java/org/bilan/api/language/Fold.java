package org.bilan.api.language;

/**
 * Lines that can be folded away.
 *
 * @param start where what is hidden begins: at the end of the first line, which stays
 * @param end where it ends
 */
public record Fold(int start, int end) {}
