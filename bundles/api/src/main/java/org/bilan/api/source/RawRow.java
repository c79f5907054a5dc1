package org.bilan.api.source;

import org.osgi.annotation.versioning.ConsumerType;

/** One row as its file has it, only valid while it is handed over. */
@ConsumerType
public interface RawRow {

  /** The line of the file where the row begins. */
  int line();

  /** How many cells the row has, which may differ from the header's. */
  int size();

  /** A cell, exactly as written; never {@code null}. */
  String cell(int index);
}
