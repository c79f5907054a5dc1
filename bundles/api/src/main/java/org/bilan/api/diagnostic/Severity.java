package org.bilan.api.diagnostic;

/** How much a finding matters. */
public enum Severity {
  /** Nothing can be published until this is mended. */
  ERROR,
  /** The bilan can be published, but its author should know. */
  WARNING,
  /** Worth saying; nothing needs to be done. */
  NOTE
}
