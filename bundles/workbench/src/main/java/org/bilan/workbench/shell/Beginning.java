package org.bilan.workbench.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.bilan.workbench.dock.Layouts;
import org.bilan.workbench.preference.PreferencesFile;

/**
 * What a window begins with: what was read, before the event thread has anything to do.
 *
 * @param contributions what bundles bring
 * @param engine the services it calls
 * @param preferences what the user chose
 * @param screen the words of the screen
 * @param layouts where views stood
 * @param sample the sample, where it is at hand
 */
record Beginning(
    Contributions contributions,
    Engine engine,
    PreferencesFile preferences,
    Screen screen,
    Layouts layouts,
    Optional<Path> sample) {}
