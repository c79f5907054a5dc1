/**
 * Reads exports of visits to a site. The cells are cut by whatever reads CSV files; what is known
 * here is how these exports are laid out, and how they write numbers, shares and durations.
 */
package org.bilan.source.matomo;
