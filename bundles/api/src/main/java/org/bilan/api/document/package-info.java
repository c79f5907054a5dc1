/** A format-neutral document: blocks and inlines that an output turns into pages. */
@Export
@Version("1.1.0")
package org.bilan.api.document;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
