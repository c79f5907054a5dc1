/**
 * What an indicator says, as values: no closure over rows, so that a formula can be hashed,
 * explained, or compiled to SQL. The terms of a script (columns, conditions, figures, breakdowns)
 * are built here.
 */
@Export
@Version("1.1.0")
package org.bilan.api.formula;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
