package org.bilan.compute.rows;

/** Takes units group by group, and then tells what each group measures. */
interface Gauge extends Groups.Visitor {

  /** How many units each group was given. */
  long[] rows();

  /** What a group measures, once all units were taken. */
  Measurement at(int group);
}
