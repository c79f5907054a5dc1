package org.bilan.api.language;

/**
 * A place where something is named.
 *
 * @param subject what is named
 * @param span the characters of its name; those of the part that is written where it is not whole,
 *     as in {@code each agency: "…"} or {@code # passage}
 * @param defines whether it is defined here
 */
public record Use(Subject subject, Span span, boolean defines) {}
