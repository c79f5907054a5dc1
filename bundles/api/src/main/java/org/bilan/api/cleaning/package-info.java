/**
 * How raw rows become a table: definitions written in source scripts, and the account of what was
 * dropped.
 */
@Export
@Version("1.1.0")
package org.bilan.api.cleaning;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
