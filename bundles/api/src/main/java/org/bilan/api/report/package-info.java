/**
 * The layout of a bilan as its script describes it, and the service that composes a document from
 * it.
 */
@Export
@Version("1.1.0")
package org.bilan.api.report;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
