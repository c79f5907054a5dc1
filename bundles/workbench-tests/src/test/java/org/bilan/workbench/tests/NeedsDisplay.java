package org.bilan.workbench.tests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tests of real windows. They are left out, loudly, where there is no display and none can be
 * started: see {@link VirtualDisplay}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsDisplay.Condition.class)
@interface NeedsDisplay {

  /** Whether there is a display. */
  final class Condition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return VirtualDisplay.isThere()
          ? ConditionEvaluationResult.enabled("there is a display")
          : ConditionEvaluationResult.disabled(
              "no display, and Xvfb cannot be started: install it (Debian: apt-get install xvfb)");
    }
  }
}
