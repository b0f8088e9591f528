package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is not read is no secret. */
class LeftOutTest {
  private static final String WITH_JUNK =
      Stories.TALKS + "\n* Sign up for our newsletter\n\nVarga would pay in shares.\n";

  private static Ran unread(String story) {
    return new Ran.Setting().reading(story).run("extract", "--unread", "-");
  }

  @Test
  void aParagraphThatPromotesSomethingIsListedWithItsPlace() {
    Ran ran = unread(WITH_JUNK);
    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(ran.out().contains("standard input:8:1: left out"), ran.out());
    assertTrue(ran.out().contains("Sign up for our newsletter"), ran.out());
  }

  @Test
  void aStoryWithoutAnyHasNoneListed() {
    assertFalse(unread(Stories.TALKS).out().contains("left out"));
  }
}
