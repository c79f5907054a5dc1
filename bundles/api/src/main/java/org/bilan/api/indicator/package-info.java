/** Named definitions of figures and breakdowns, their results, and where each result comes from. */
@Export
@Version("1.1.0")
package org.bilan.api.indicator;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
