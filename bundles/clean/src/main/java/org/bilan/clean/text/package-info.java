/** What the texts of cells say: blanks, numbers and days as French files write them, labels. */
package org.bilan.clean.text;
