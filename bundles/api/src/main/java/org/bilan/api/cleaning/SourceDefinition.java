package org.bilan.api.cleaning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.api.data.Schema;
import org.bilan.api.diagnostic.Place;

/**
 * Where the rows of a source come from and how they are cleaned. The order of cleaning is fixed:
 * read, rename, fill, drop (on raw texts under the new names), readings and labels, values for
 * blanks, computed columns, references (through aliases), duplicates.
 *
 * @param name its name in scripts
 * @param label its name in print
 * @param exported the day its files were exported, where declared
 * @param files its files, in order
 * @param columns its columns, in order
 * @param drops rows left out
 * @param distinct rows that are one
 * @param place where it is declared
 */
public record SourceDefinition(
    String name,
    String label,
    Optional<LocalDate> exported,
    List<FileDefinition> files,
    List<ColumnDefinition> columns,
    List<DropRule> drops,
    Optional<DistinctRule> distinct,
    Place place) {

  /** The columns as known before any row is read. */
  public Schema schema() {
    return SchemaOf.source(this);
  }

  /** What the table depends on besides its files, free of places. */
  public String digest() {
    return SchemaOf.digest(this);
  }
}
