/**
 * Phrases that stand for a figure without giving it (« plus de 1 700 », « près d’une sur quatre »),
 * asserted by the author and verified, or chosen so that they are true.
 *
 * <p>For a bound {@code r}: the <i>step</i> is the largest of 1·10ᵏ and 5·10ᵏ that divides {@code
 * r} and is at most {@code r/4}, and one n-th for a ratio; the <i>width</i> is half the step, and
 * for a share the smaller of 3 points and {@code r/5}.
 */
package org.bilan.report.approximations;
