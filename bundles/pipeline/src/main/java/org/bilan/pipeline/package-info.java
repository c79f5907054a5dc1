/**
 * The steps from a project's files to its published outputs: open, evaluate scripts, clean,
 * compute, verify, compose, draw, paginate, publish, keep. Each step is a service of another
 * bundle; here is only their order.
 */
package org.bilan.pipeline;
