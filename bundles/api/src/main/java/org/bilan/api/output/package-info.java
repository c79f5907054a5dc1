/** Outputs of a document and of its charts: paginated files, images, looks. */
@Export
@Version("1.1.0")
package org.bilan.api.output;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
