/**
 * Benchmarks of the product as it is delivered: in Felix, through its services. {@code Steps} has
 * one for each step of a render, {@code WarmRenders} renders several times in one process. The
 * script {@code run} measures whole processes beside other systems.
 */
package org.bilan.benchmarks;
