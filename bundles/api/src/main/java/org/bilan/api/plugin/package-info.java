/**
 * Plugins: what is installed, what can be, and the service that installs, updates and removes it
 * while the product runs.
 */
@Export
@Version("1.0.0")
package org.bilan.api.plugin;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
