/**
 * Which groups of answers are kept silent, so that nothing about too few people follows from all
 * that is told of the others. Knows numbers only: neither rows nor formulas.
 */
package org.bilan.compute.disclosure;
