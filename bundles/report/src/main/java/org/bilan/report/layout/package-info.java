/**
 * Layout elements become blocks: numbered headings, charts with their notes and alternative texts,
 * tables, key figures, lists of rows, and the annexes of sources and methods.
 */
package org.bilan.report.layout;
