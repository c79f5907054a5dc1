/** An editor of scripts and texts: colours, completion, hover, problems, quick fixes, renaming. */
package org.bilan.workbench.editor;
