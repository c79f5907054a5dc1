/**
 * Remembers what was computed. Values are held softly in the process, so that they go when memory
 * is short, and those that have a codec are also kept as files named by their key. Nothing here
 * knows what is remembered.
 */
package org.bilan.graph;
