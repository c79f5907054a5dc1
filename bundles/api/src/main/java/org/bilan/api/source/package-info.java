/** Where rows come from: readers stream raw rows, as they are, to whoever cleans them. */
@Export
@Version("1.1.0")
package org.bilan.api.source;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
