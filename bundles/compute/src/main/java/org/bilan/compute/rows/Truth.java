package org.bilan.compute.rows;

import java.util.BitSet;

/**
 * Where a condition holds and where its contrary does; elsewhere a missing cell leaves it unknown.
 * The sets are shared: they are read only.
 *
 * @param yes the units that satisfy the condition
 * @param no the units that satisfy its contrary
 */
record Truth(BitSet yes, BitSet no) {

  Truth not() {
    return new Truth(no, yes);
  }

  Truth and(Truth other) {
    return new Truth(intersection(yes, other.yes), union(no, other.no));
  }

  Truth or(Truth other) {
    return new Truth(union(yes, other.yes), intersection(no, other.no));
  }

  static BitSet intersection(BitSet left, BitSet right) {
    BitSet both = (BitSet) left.clone();
    both.and(right);
    return both;
  }

  private static BitSet union(BitSet left, BitSet right) {
    BitSet either = (BitSet) left.clone();
    either.or(right);
    return either;
  }
}
