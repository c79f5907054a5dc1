/** French typography of printed texts: spaces, quotation marks, apostrophes, ordinals. */
package org.bilan.report.typography;
