/**
 * Reads JSON as raw rows, from a file or behind an address: the records of a list, their nested
 * names joined by points. A text is gone through twice, once for the names of all columns and once
 * for the rows, so that no more than one record is held.
 */
package org.bilan.source.json;
