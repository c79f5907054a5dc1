/** Markdown of passages: blocks and runs of text, and what a bilan does not take from Markdown. */
package org.bilan.report.markdown;
