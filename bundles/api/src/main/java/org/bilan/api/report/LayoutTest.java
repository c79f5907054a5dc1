package org.bilan.api.report;

/** When a section is printed. */
public sealed interface LayoutTest {

  /**
   * Whether an indicator has a value.
   *
   * @param id its id
   */
  record Has(String id) implements LayoutTest {}

  /** Whether the bilan is the nation's. */
  record National() implements LayoutTest {}

  /** Whether the bilan is restricted by a parameter. */
  record Regional() implements LayoutTest {}
}
