/** What can be found wrong with texts and layout before any row is read. */
package org.bilan.report.checking;
