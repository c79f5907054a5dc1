package org.bilan.live;

import java.nio.file.Path;
import java.util.Optional;
import org.bilan.api.live.LiveListener;
import org.bilan.api.live.LiveProject;
import org.bilan.api.live.LiveProjects;
import org.bilan.api.project.Drafts;
import org.bilan.api.project.ProjectRequest;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens projects to work on. */
@Component
public final class OpenProjects implements LiveProjects {

  private final Drafts drafts;
  private final Optional<Path> looks;

  /** Takes the steps of drafts, and where the looks of the distribution are. */
  @Activate
  public OpenProjects(BundleContext context, @Reference Drafts drafts) {
    this.drafts = drafts;
    this.looks =
        Optional.ofNullable(context.getProperty("bilan.home"))
            .map(home -> Path.of(home, "report-templates"));
  }

  @Override
  public LiveProject open(ProjectRequest request, LiveListener listener) {
    return started(new FollowedProject(drafts, looks, request, listener, true));
  }

  @Override
  public LiveProject openWithoutPages(ProjectRequest request, LiveListener listener) {
    return started(new FollowedProject(drafts, looks, request, listener, false));
  }

  private static LiveProject started(FollowedProject project) {
    project.start();
    return project;
  }
}
