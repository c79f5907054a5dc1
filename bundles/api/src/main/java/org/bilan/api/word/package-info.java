/**
 * How Java methods become words of scripts: the checker, the completion and the reference page are
 * all made from these annotations.
 */
@Export
@Version("1.0.0")
package org.bilan.api.word;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
