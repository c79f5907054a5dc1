/**
 * A project that is being worked on: edits, saved or not, are followed, and only what they reach is
 * computed again.
 */
@Export
@Version("1.0.0")
package org.bilan.api.live;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
