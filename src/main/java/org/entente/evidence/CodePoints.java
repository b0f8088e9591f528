package org.entente.evidence;

import java.util.Arrays;

/**
 * Turns offsets in Java's UTF-16 units into offsets in code points and back, in the logarithm of
 * the number of characters outside the Basic Multilingual Plane; most texts have none.
 */
final class CodePoints {
  private final int[] pairs;
  private final int units;

  CodePoints(String text) {
    units = text.length();
    int[] found = new int[8];
    int count = 0;
    for (int i = 0; i + 1 < units; i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i++;
      }
    }
    pairs = Arrays.copyOf(found, count);
  }

  int count() {
    return units - pairs.length;
  }

  /** Offset in code points of the character that begins at, or spans, a UTF-16 offset. */
  int ofUnit(int unit) {
    int at = Arrays.binarySearch(pairs, unit);
    return unit - (at >= 0 ? at : -at - 1);
  }

  /** UTF-16 offset of a code point. */
  int unitOf(int codePoint) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
