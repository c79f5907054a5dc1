/** What a chart shows, free of how it is drawn, and the service that draws it. */
@Export
@Version("1.1.0")
package org.bilan.api.chart;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
