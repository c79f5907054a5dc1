/**
 * What a reader is given beside the printed bilan. Figures, quality and manifest are written as
 * JSON and CSV files, always in the same order; output folders are replaced as a whole, so that a
 * kill or a full disk leaves the former output, and so that no file of the reader's own is lost.
 */
package org.bilan.publish;
