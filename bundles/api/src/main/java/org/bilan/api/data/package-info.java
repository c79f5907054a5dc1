/** Typed, immutable, columnar tables: what cleaning makes and indicators read. */
@Export
@Version("1.1.0")
package org.bilan.api.data;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
