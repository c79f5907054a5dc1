/**
 * Editions kept between runs, in Derby, inside the workspace of a project. A table is kept once,
 * under the hash of its content, and snapshots refer to it; a snapshot is kept in one transaction,
 * so that a kill at any moment leaves those that were kept. Derby admits one process at a time:
 * where another one has the store, a render goes on without it. Derby is loaded when a store is
 * first opened, and unloaded when the bundle stops.
 */
package org.bilan.store.derby;
