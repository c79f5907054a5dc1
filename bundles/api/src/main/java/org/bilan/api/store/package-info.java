/** Editions kept between runs: snapshots, their tables, results and provenance. */
@Export
@Version("1.0.0")
package org.bilan.api.store;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
