package org.bilan.workbench.dock;

import io.github.andrewauclair.moderndocking.Dockable;
import io.github.andrewauclair.moderndocking.DockingRegion;
import io.github.andrewauclair.moderndocking.app.Docking;
import io.github.andrewauclair.moderndocking.app.RootDockingPanel;
import java.awt.BorderLayout;
import java.awt.Container;
import java.awt.Dimension;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.bilan.workbench.api.Area;
import org.bilan.workbench.api.Perspective;
import org.bilan.workbench.api.View;
import org.bilan.workbench.api.ViewFactory;
import org.bilan.workbench.api.Workbench;

/**
 * Where views and editors stand in the window. Each perspective has a layout of its own, which the
 * user may change and which is kept between runs.
 */
public final class Docks {

  private static final double LEFT = 0.22;

  private final JFrame frame;
  private final EditorsDock editors;
  private final Layouts layouts;
  private final Consumer<Callable<Boolean>> aside;
  private final Map<String, ViewDock> views = new LinkedHashMap<>();
  private final Map<String, Departed> departed = new HashMap<>();
  private Perspective perspective = Perspective.WRITE;

  /**
   * Puts the root of all views in a window.
   *
   * @param frame the window
   * @param centre where, in the window
   * @param tabs the tabs of editors
   * @param title what the tabs of editors are called
   * @param layouts those of former runs
   * @param aside does what may wait for a disk
   */
  public Docks(
      JFrame frame,
      Container centre,
      JComponent tabs,
      String title,
      Layouts layouts,
      Consumer<Callable<Boolean>> aside) {
    this.frame = frame;
    this.editors = new EditorsDock(tabs, title);
    this.layouts = layouts;
    this.aside = aside;
    Docking.initialize(frame);
    centre.add(new RootDockingPanel(frame), BorderLayout.CENTER);
    Docking.registerDockable(editors);
  }

  /**
   * Takes the views there are now: new ones can be shown, those that left are closed. One that
   * comes back, as a plugin that is updated, stands beside the views it stood with.
   */
  public void offer(List<ViewFactory> now, Workbench workbench) {
    List<ViewDock> gone = views.values().stream().filter(v -> !now.contains(v.factory())).toList();
    gone.forEach(this::drop);
    for (ViewFactory factory : now) {
      if (!views.containsKey(factory.id())) {
        ViewDock dock = new ViewDock(factory, workbench);
        views.put(factory.id(), dock);
        Docking.registerDockable(dock);
        putBack(dock);
      }
    }
  }

  private void drop(ViewDock dock) {
    String id = dock.getPersistentID();
    if (Docking.isDocked((Dockable) dock)) {
      departed.put(id, new Departed(perspective, neighbour(dock), dock.isShowing()));
      Docking.undock((Dockable) dock);
    }
    Docking.deregisterDockable(dock);
    views.remove(id);
    dock.dispose();
  }

  /** Another view in the same tabs. */
  private Optional<String> neighbour(ViewDock dock) {
    return views.values().stream()
        .filter(other -> other != dock && tabs(other) != null && tabs(other) == tabs(dock))
        .map(ViewDock::getPersistentID)
        .findFirst();
  }

  private static Container tabs(ViewDock dock) {
    return SwingUtilities.getAncestorOfClass(JTabbedPane.class, dock);
  }

  private void putBack(ViewDock dock) {
    Departed former = departed.remove(dock.getPersistentID());
    if (former == null || former.perspective() != perspective) {
      return;
    }
    Optional<Dockable> beside =
        former.beside().map(id -> (Dockable) views.get(id)).filter(Docking::isDocked);
    if (beside.isPresent()) {
      Docking.dock((Dockable) dock, beside.get(), DockingRegion.CENTER);
    } else {
      put(dock);
    }
    if (former.shown()) {
      Docking.bringToFront((Dockable) dock);
    }
  }

  /**
   * A view that left the window with its bundle.
   *
   * @param perspective where it was
   * @param beside another view in the same tabs, if any
   * @param shown whether it was in front
   */
  private record Departed(Perspective perspective, Optional<String> beside, boolean shown) {}

  /** Shows a view where the user left it, or where it stands at first. */
  public void show(String id) {
    ViewDock dock = views.get(id);
    if (dock == null) {
      return;
    }
    if (!Docking.isDocked((Dockable) dock)) {
      put(dock);
    }
    Docking.bringToFront((Dockable) dock);
    dock.make();
    dock.view().ifPresent(View::focus);
  }

  /** Shows in the tab of a view how much it has to show. */
  public void count(String id, int things) {
    ViewDock dock = views.get(id);
    if (dock != null && dock.count(things)) {
      Docking.updateTabInfo((Dockable) dock);
    }
  }

  /** The view of an id, where it was made. */
  public Optional<View> view(String id) {
    return Optional.ofNullable(views.get(id)).flatMap(ViewDock::view);
  }

  /**
   * Changes to a perspective, as the user left it. In one event: between two, the window would be
   * drawn with what is half gone, which takes far longer.
   */
  public void change(Perspective other) {
    keep();
    perspective = other;
    settle();
  }

  private Stream<Dockable> docked() {
    Stream<Dockable> all = views.values().stream().map(Dockable.class::cast);
    return Stream.concat(all, Stream.of(editors)).filter(Docking::isDocked);
  }

  /** Shows the perspective for the first time. */
  public void start(Perspective first) {
    perspective = first;
    settle();
  }

  private void settle() {
    if (!layouts.restore(perspective, views.keySet())) {
      arrange();
    }
  }

  /** Puts the views of the perspective back where they stand at first. */
  public void reset() {
    layouts.forget(perspective);
    arrange();
  }

  /** Keeps the layout of the perspective. */
  public void keep() {
    aside.accept(layouts.keep(perspective));
  }

  /** Lets go of the window. */
  public void close() {
    keep();
    views.values().forEach(ViewDock::dispose);
    Docking.deregisterAllDockables();
    Docking.deregisterAllDockingPanels();
    Docking.uninitialize();
  }

  private void arrange() {
    docked().toList().forEach(Docking::undock);
    Docking.dock((Dockable) editors, frame);
    views.values().stream()
        .filter(v -> v.factory().perspectives().contains(perspective))
        .forEach(this::put);
    firstOf(Area.LEFT).ifPresent(Docking::bringToFront);
    firstOf(Area.RIGHT).ifPresent(Docking::bringToFront);
    firstOf(Area.BOTTOM).ifPresent(Docking::bringToFront);
  }

  /** Beside the other views of its area, or as the first one of it. */
  private void put(ViewDock dock) {
    Area area = dock.factory().area();
    Optional<Dockable> neighbour = firstOf(area).filter(first -> first != dock);
    if (neighbour.isPresent()) {
      Docking.dock((Dockable) dock, neighbour.get(), DockingRegion.CENTER);
      return;
    }
    // Split panes go by what their parts prefer until they have been moved.
    dock.setPreferredSize(preferred(area));
    switch (area) {
      case LEFT -> Docking.dock((Dockable) dock, frame, DockingRegion.WEST, LEFT);
      case RIGHT -> Docking.dock((Dockable) dock, editors, DockingRegion.EAST, aside());
      case BOTTOM -> Docking.dock((Dockable) dock, editors, DockingRegion.SOUTH, below());
      default -> Docking.dock((Dockable) dock, editors, DockingRegion.CENTER);
    }
  }

  /** Rows and indicators are what is looked at in their perspective, and what is told in others. */
  private double below() {
    return perspective == Perspective.DATA ? 0.62 : 0.32;
  }

  /** Pages are as wide as what they are made of; provenance is a column of words. */
  private double aside() {
    return perspective == Perspective.DATA ? 0.34 : 0.5;
  }

  private Dimension preferred(Area area) {
    Dimension whole = frame.getSize();
    return switch (area) {
      case LEFT -> new Dimension((int) (whole.width * LEFT), whole.height);
      case RIGHT -> new Dimension((int) (whole.width * (1 - LEFT) * aside()), whole.height);
      default -> new Dimension(whole.width, (int) (whole.height * below()));
    };
  }

  private Optional<Dockable> firstOf(Area area) {
    return views.values().stream()
        .filter(v -> v.factory().area() == area)
        .map(v -> (Dockable) v)
        .filter(Docking::isDocked)
        .findFirst();
  }
}
