/**
 * The words about regions: how dense something is in each, what it is in the whole nation, and
 * which region of 2011 a postcode is in.
 */
package org.bilan.indicators.territory;
