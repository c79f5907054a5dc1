/** A project on disk, and the services that check, evaluate and render it. */
@Export
@Version("1.1.0")
package org.bilan.api.project;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
