/**
 * The words of scripts: which words a bundle offers, and the service that checks and evaluates
 * scripts.
 */
@Export
@Version("1.1.0")
package org.bilan.api.script;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
