/**
 * Reads delimited text files as raw rows: their encoding, separator, quotes and line ends are
 * recognised, and what is wrong with a file is said in the terms of its author. This is the only
 * package that knows the CSV library.
 */
package org.bilan.source.csv;
