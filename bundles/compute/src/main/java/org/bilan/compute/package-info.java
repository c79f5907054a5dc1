/**
 * Evaluates indicators: what rows give (from {@code org.bilan.compute.rows}), what figures and
 * functions of plugins make of it, where each result comes from, and what must not be published.
 */
package org.bilan.compute;
