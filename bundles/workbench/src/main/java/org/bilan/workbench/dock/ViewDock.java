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

  private final transient ViewFactory factory;
  private final transient Workbench workbench;
  private transient View view;
  private int things;

  ViewDock(ViewFactory factory, Workbench workbench) {
    super(new BorderLayout());
    this.factory = factory;
    this.workbench = workbench;
    getAccessibleContext().setAccessibleName(factory.title(workbench.language()));
    getAccessibleContext().setAccessibleDescription(factory.summary(workbench.language()));
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
    if (view != null || !isDisplayable()) {
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

  void dispose() {
    if (view != null) {
      view.dispose();
    }
  }

  @Override
  public String getPersistentID() {
    return factory.id();
  }

  /** Takes how much it has to show; whether that is another number. */
  boolean count(int now) {
    boolean other = now != things;
    things = now;
    return other;
  }

  @Override
  public String getTabText() {
    String title = factory.title(workbench.language());
    return things == 0 ? title : title + " (" + things + ")";
  }

  @Override
  public String getTabTooltip() {
    return factory.summary(workbench.language());
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
