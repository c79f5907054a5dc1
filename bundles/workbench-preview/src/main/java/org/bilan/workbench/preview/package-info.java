/** The pages of the open project, as they would be printed now. */
package org.bilan.workbench.preview;
