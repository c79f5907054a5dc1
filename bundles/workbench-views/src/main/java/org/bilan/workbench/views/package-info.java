/**
 * Views of a project: its files, what is wrong, its indicators and where they come from, its rows,
 * what was told, what goes on, and the plugins there are.
 */
package org.bilan.workbench.views;
