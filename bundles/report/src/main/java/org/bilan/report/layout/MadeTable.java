package org.bilan.report.layout;

import java.util.List;
import org.bilan.api.document.Block.TableColumn;
import org.bilan.api.document.Block.TableRow;
import org.bilan.api.indicator.IndicatorResult;

/**
 * The inside of a table.
 *
 * @param columns its columns
 * @param rows its rows
 * @param results what it shows
 */
record MadeTable(List<TableColumn> columns, List<TableRow> rows, List<IndicatorResult> results) {}
