/** Computations remembered by the hash of what they depend on. */
@Export
@Version("1.1.0")
package org.bilan.api.graph;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
