/**
 * The closures of {@code drop} and {@code compute}: a small typed language over one row, translated
 * once into a tree of steps and bounded in time and size.
 */
package org.bilan.script.groovy.row;
