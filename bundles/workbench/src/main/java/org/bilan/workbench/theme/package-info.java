/** Colours and icons of the screen. */
package org.bilan.workbench.theme;
