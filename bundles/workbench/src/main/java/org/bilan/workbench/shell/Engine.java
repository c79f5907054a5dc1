package org.bilan.workbench.shell;

import java.util.Optional;
import org.bilan.api.cleaning.SourceProposals;
import org.bilan.api.diagnostic.DiagnosticWriter;
import org.bilan.api.live.LiveProjects;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.ProjectTemplates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The services that the window calls: those of the command line. What a bundle brings may be away
 * for a while; the window then says so instead of not opening.
 */
@Component(service = Engine.class)
public final class Engine {

  private final DiagnosticWriter writer;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile BilanService bilan;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile LiveProjects projects;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile ProjectTemplates templates;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile SourceProposals proposals;

  /** Takes what cannot be missing. */
  @Activate
  public Engine(@Reference DiagnosticWriter writer) {
    this.writer = writer;
  }

  /** Puts words to findings. */
  public DiagnosticWriter writer() {
    return writer;
  }

  /** Renders and exports, where it is there. */
  public Optional<BilanService> bilan() {
    return Optional.ofNullable(bilan);
  }

  /** Opens projects to work on, where it is there. */
  public Optional<LiveProjects> projects() {
    return Optional.ofNullable(projects);
  }

  /** Looks at files that nobody prepared, where it is there. */
  public Optional<SourceProposals> proposals() {
    return Optional.ofNullable(proposals);
  }

  /** Makes projects, where it is there. */
  public Optional<ProjectTemplates> templates() {
    return Optional.ofNullable(templates);
  }
}
