package org.bilan.cli;

import java.util.Optional;
import org.bilan.api.cleaning.SourceProposals;
import org.bilan.api.indicator.FormulaWriter;
import org.bilan.api.live.LiveProjects;
import org.bilan.api.output.FigureFiles;
import org.bilan.api.plugin.PluginManager;
import org.bilan.api.plugin.PluginTemplates;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Drafts;
import org.bilan.api.project.ProjectTemplates;
import org.bilan.api.project.WindowOpener;

/**
 * What commands call.
 *
 * @param bilan projects; absent where a bundle it needs is not active
 * @param figures figure files, likewise
 * @param formulas says what indicators compute, likewise
 * @param templates starting projects, likewise
 * @param proposals looks at files that nobody prepared, likewise
 * @param window the window, likewise
 * @param plugins plugins, likewise
 * @param pluginTemplates plugins to begin with, likewise
 * @param live projects that are followed, likewise
 * @param drafts renders of what is followed, likewise
 * @param inventory bundles
 */
record Services(
    Optional<BilanService> bilan,
    Optional<FigureFiles> figures,
    Optional<FormulaWriter> formulas,
    Optional<ProjectTemplates> templates,
    Optional<SourceProposals> proposals,
    Optional<WindowOpener> window,
    Optional<PluginManager> plugins,
    Optional<PluginTemplates> pluginTemplates,
    Optional<LiveProjects> live,
    Optional<Drafts> drafts,
    Inventory inventory) {}
