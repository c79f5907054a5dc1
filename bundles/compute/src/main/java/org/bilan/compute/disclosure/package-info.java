/**
 * What may be told of counts of answers: which labels of a line must be kept together, so that no
 * count under the threshold follows from what is told. Knows neither rows nor formulas.
 */
package org.bilan.compute.disclosure;
