/**
 * What is wrong, where, and what to do: findings travel as codes with arguments and a place, and
 * become words only at the edge, in the language of the screen.
 */
@Export
@Version("1.0.0")
package org.bilan.api.diagnostic;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
