package org.bilan.workbench.dock;

import io.github.andrewauclair.moderndocking.Dockable;
import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.bilan.workbench.api.View;
import org.bilan.workbench.api.ViewFactory;
import org.bilan.workbench.api.Workbench;

/** A view in a frame that can be moved. The view is made when it is first put in the window. */
final class ViewDock extends JPanel implements Dockable {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final String title;
  private final String summary;
  private final transient Workbench workbench;
  private transient ViewFactory factory;
  private transient View view;
  private int things;

  ViewDock(ViewFactory factory, Workbench workbench) {
    super(new BorderLayout());
    this.factory = factory;
    this.workbench = workbench;
    this.id = factory.id();
    this.title = factory.title(workbench.language());
    this.summary = factory.summary(workbench.language());
    getAccessibleContext().setAccessibleName(title);
    getAccessibleContext().setAccessibleDescription(summary);
  }

  Optional<View> view() {
    return Optional.ofNullable(view);
  }

  ViewFactory factory() {
    return factory;
  }

  /** Each view is made in an event of its own: a perspective of many keeps nobody waiting. */
  @Override
  public void addNotify() {
    super.addNotify();
    SwingUtilities.invokeLater(this::make);
  }

  /** A view that cannot be made says so in its place, and leaves the window to the others. */
  void make() {
    if (view != null || factory == null || !isDisplayable()) {
      return;
    }
    try {
      view = factory.create(workbench);
    } catch (RuntimeException | LinkageError e) {
      view = new BrokenView(e);
    }
    add(view.component(), BorderLayout.CENTER);
    revalidate();
  }

  /** Lets go of the view and of its bundle: the library of docks keeps what was once in it. */
  void dispose() {
    if (view != null) {
      view.dispose();
    }
    removeAll();
    view = null;
    factory = null;
  }

  @Override
  public String getPersistentID() {
    return id;
  }

  /** Takes how much it has to show; whether that is another number. */
  boolean count(int now) {
    boolean other = now != things;
    things = now;
    return other;
  }

  @Override
  public String getTabText() {
    return things == 0 ? title : title + " (" + things + ")";
  }

  @Override
  public String getTabTooltip() {
    return summary;
  }

  @Override
  public boolean isWrappableInScrollpane() {
    return false;
  }

  @Override
  public boolean isMinMaxAllowed() {
    return true;
  }
}
