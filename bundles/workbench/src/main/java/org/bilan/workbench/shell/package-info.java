/** The window and the project that is open in it. */
package org.bilan.workbench.shell;
