/** Immutable columns in memory, the table they make, and its bytes on disk. */
package org.bilan.clean.table;
