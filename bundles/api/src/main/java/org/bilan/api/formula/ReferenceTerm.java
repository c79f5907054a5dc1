package org.bilan.api.formula;

import org.bilan.api.data.ColumnSchema;

/**
 * A column that leads to another source, whose columns follow a dot.
 *
 * @param path how it is reached
 * @param schema what is known of it
 */
public record ReferenceTerm(ColumnPath path, ColumnSchema schema) implements ColumnTerm {}
