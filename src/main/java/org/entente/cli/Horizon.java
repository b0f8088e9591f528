package org.entente.cli;

import java.time.LocalDate;
import org.entente.rulebook.yaml.Problems;

/**
 * By when an arrangement has to happen, as the user put it.
 *
 * @param value a span such as {@code 12m}, or a day
 */
record Horizon(String option, String value) {
  /** The day that it means for a question asked on a day. */
  LocalDate after(LocalDate asOf) throws Refusal {
    Problems wrong = new Problems();
    LocalDate day = Days.horizon(option, value, asOf, wrong).orElse(null);
    Refusal.usageIfAny(wrong);
    return day;
  }

  /** Reports what is wrong with it whatever the day. */
  Horizon checked(LocalDate asked, Problems problems) {
    Days.horizon(option, value, asked == null ? Days.ANY_DAY : asked, problems);
    return this;
  }
}
