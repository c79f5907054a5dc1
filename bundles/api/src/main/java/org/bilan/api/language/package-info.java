/**
 * What an editor asks of the languages of a project, scripts and texts alike: completion, hover,
 * definitions and uses, renaming, quick fixes, colours, folds and outlines. Nothing here depends on
 * a window; offsets count characters of a text from 0.
 */
@Export
@Version("1.0.0")
package org.bilan.api.language;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
