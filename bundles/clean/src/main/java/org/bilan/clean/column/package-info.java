/**
 * Columns while they are built: each takes one cell a row, straight from the file, and keeps codes,
 * numbers or days, never the texts of the rows.
 */
package org.bilan.clean.column;
