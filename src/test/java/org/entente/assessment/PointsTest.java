package org.entente.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PointsTest {
  @Test
  void three_points_double_the_odds() {
    double odds = Points.of(3).plus(Points.ofProbability(0.5)).probability();
    assertEquals(2.0, odds / (1 - odds), 0.01);
  }

  @Test
  void a_probability_comes_back_from_its_points() {
    for (double probability : new double[] {0.001, 0.03, 0.25, 0.5, 0.9, 0.999}) {
      assertEquals(probability, Points.ofProbability(probability).probability(), 0.0001);
    }
  }

  @Test
  void certainty_has_no_points() {
    assertThrows(IllegalArgumentException.class, () -> Points.ofProbability(0));
    assertThrows(IllegalArgumentException.class, () -> Points.ofProbability(1));
    assertThrows(IllegalArgumentException.class, () -> Points.ofProbability(Double.NaN));
  }

  @Test
  void the_order_of_adding_does_not_change_a_sum() {
    Random random = new Random(3);
    List<Points> steps = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      steps.add(Points.of(random.nextGaussian()).times(random.nextDouble()));
    }
    Points first = steps.stream().reduce(Points.ZERO, Points::plus);
    for (int round = 0; round < 50; round++) {
      Collections.shuffle(steps, random);
      assertEquals(first, steps.stream().reduce(Points.ZERO, Points::plus));
    }
  }

  @Test
  void points_are_spoken_with_their_sign() {
    assertEquals("+2.5", Points.of(2.5).spoken());
    assertEquals("−0.7", Points.of(-0.7).spoken());
    assertEquals("0.0", Points.of(-0.04).spoken());
  }
}
