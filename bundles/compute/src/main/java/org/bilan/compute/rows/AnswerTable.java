package org.bilan.compute.rows;

import org.bilan.compute.disclosure.Answers;

/**
 * The groups of people that the values of an aggregate speak of.
 *
 * @param answers the groups, by part and line
 * @param lines the line of each group of the aggregate
 * @param parts the part of each group of the aggregate, where it is broken down by parts; -1 where
 *     a group holds people of all parts
 */
public record AnswerTable(Answers answers, int[] lines, int[] parts) {}
