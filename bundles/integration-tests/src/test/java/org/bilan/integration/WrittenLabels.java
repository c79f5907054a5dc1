package org.bilan.integration;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;
import org.bilan.api.chart.ChartRenderer;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.chart.Letters;
import org.bilan.api.output.Look;

/** Takes down where a chart writes. */
final class WrittenLabels {

  private static final ThreadLocal<List<Rectangle2D>> BOXES =
      ThreadLocal.withInitial(ArrayList::new);

  private static final Class<? extends Graphics2D> GRAPHICS =
      new ByteBuddy()
          .subclass(Graphics2D.class)
          .method(ElementMatchers.isAbstract())
          .intercept(
              InvocationHandlerAdapter.of(
                  (self, method, arguments) -> {
                    if (method.getName().equals("fill") && arguments[0] instanceof Letters words) {
                      BOXES.get().add(words.getBounds2D());
                    }
                    return null;
                  }))
          .make()
          .load(WrittenLabels.class.getClassLoader())
          .getLoaded();

  private WrittenLabels() {}

  /** The boxes of the texts of a chart. */
  static List<Rectangle2D> of(ChartSpec chart, ChartRenderer renderer, Look look) {
    BOXES.remove();
    try {
      renderer.draw(chart, look, GRAPHICS.getDeclaredConstructor().newInstance());
      return List.copyOf(BOXES.get());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
