/**
 * The commands an author types. Data goes to standard output, everything else to standard error;
 * exit codes are those of {@link org.bilan.cli.ExitCode}.
 */
package org.bilan.cli;
