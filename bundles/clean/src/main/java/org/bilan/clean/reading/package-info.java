/** The readings that any organisation needs, as words of source scripts. */
package org.bilan.clean.reading;
