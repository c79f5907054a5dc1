/**
 * What editors are told of texts and of the bindings in them: from the readers, the formats and the
 * names that check and print them.
 */
package org.bilan.report.language;
