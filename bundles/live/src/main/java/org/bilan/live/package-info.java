/**
 * Projects that are being worked on. Edits, saved or not, are taken turn by turn; a turn that a
 * later one overtakes is given up; what was computed before is remembered as long as the project is
 * open.
 */
package org.bilan.live;
