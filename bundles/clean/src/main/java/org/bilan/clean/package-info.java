/**
 * Turns the raw rows of sources into tables: the fixed order of cleaning, the account of what was
 * dropped, duplicates and the references between sources.
 */
package org.bilan.clean;
