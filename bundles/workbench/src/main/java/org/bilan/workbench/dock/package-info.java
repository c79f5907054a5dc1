/** Where views and editors stand, and how that is kept. */
package org.bilan.workbench.dock;
