/**
 * Paginates a document as a tagged PDF that is PDF/A-3u and PDF/UA-1 at once, with iText. {@link
 * org.bilan.pdf.itext.Paginator} walks the blocks; each kind of block has a setter that measures it
 * and sets it on a page; {@link org.bilan.pdf.itext.Flow} keeps the place where the next one goes.
 * All state belongs to one document.
 */
package org.bilan.pdf.itext;
