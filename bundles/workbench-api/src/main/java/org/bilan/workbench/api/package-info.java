/**
 * The window as bundles see it. A view, an editor, a command or a page of preferences is a service
 * of one of these interfaces; it appears in the window when its service does, and leaves with it.
 *
 * <p>All is called on the event thread and must return at once, unless it says otherwise; long work
 * is a {@link org.bilan.workbench.api.Job}.
 */
@Export
@Version("1.0.0")
package org.bilan.workbench.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
