package org.bilan.compute;

import org.bilan.api.formula.Scope;
import org.bilan.compute.rows.RowMeasures;
import org.bilan.compute.rows.Tables;

/**
 * What all formulas of an evaluation share; for one thread.
 *
 * @param tables the tables at hand
 * @param rows the measures over them
 * @param functions the functions of plugins
 * @param scope what rows are restricted to
 * @param withholding what must not be published
 * @param weighings the weights of rows
 */
record Ground(
    Tables tables,
    RowMeasures rows,
    Functions functions,
    Scope scope,
    Withholding withholding,
    Weighings weighings) {}
