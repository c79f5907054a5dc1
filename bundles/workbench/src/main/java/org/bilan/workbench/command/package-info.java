/** What the window itself offers to do. */
package org.bilan.workbench.command;
