package org.bilan.api.indicator;

import java.math.BigDecimal;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Formula;

/**
 * Two figures that must be equal.
 *
 * @param label what it says, in the author's words
 * @param left one side
 * @param right the other side
 * @param within the difference allowed; 0 by default
 * @param place the script line that declares it
 */
public record Identity(String label, Formula left, Formula right, BigDecimal within, Place place) {}
