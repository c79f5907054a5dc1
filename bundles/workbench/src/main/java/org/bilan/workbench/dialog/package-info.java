/** Questions, and lists to choose from. */
package org.bilan.workbench.dialog;
