/**
 * Measures over the rows of tables. Everything a condition compares is first a code of a dictionary
 * or a scaled whole number; conditions become sets of bits, kept for all the formulas of an
 * evaluation, and each measure is one pass over the bits that are set. Nothing is allocated for a
 * row.
 */
package org.bilan.compute.rows;
