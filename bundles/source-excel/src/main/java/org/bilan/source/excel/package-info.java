/**
 * Reads a sheet of an Excel workbook as raw rows: {@code .xlsx} row by row, {@code .xls} whole, as
 * that format has at most 65 536 rows. This is the only package that knows the spreadsheet
 * libraries.
 */
package org.bilan.source.excel;
