package org.bilan.api.live;

import org.bilan.api.project.ProjectRequest;
import org.osgi.annotation.versioning.ProviderType;

/** Opens projects to work on. Safe between threads. */
@ProviderType
public interface LiveProjects {

  /**
   * Opens a project and begins to compute it. Returns at once; what is found is told to the
   * listener.
   *
   * @param request the project, its edition and parameters
   * @param listener is told each new state
   */
  LiveProject open(ProjectRequest request, LiveListener listener);

  /**
   * The same for who looks at no page, but publishes them: states tell all that is found up to the
   * document.
   */
  LiveProject openWithoutPages(ProjectRequest request, LiveListener listener);
}
