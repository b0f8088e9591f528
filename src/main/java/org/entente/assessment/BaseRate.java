package org.entente.assessment;

/**
 * The outside view: how often arrangements of this stage and kind took effect.
 *
 * @param percent the share, 0 to 100
 * @param low lower end of its plausible range, in percent
 * @param high upper end of its plausible range, in percent
 * @param referenceClass what was counted, in words
 * @param n how many were counted; 0 if the figure is a judgement
 * @param source where the figure comes from
 */
public record BaseRate(
    double percent, double low, double high, String referenceClass, int n, String source) {}
