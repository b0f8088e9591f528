package org.entente.extraction.phrases;

import java.util.Map;

/**
 * A pattern found in a sentence.
 *
 * @param payload what the pattern was put in for
 * @param from first unit
 * @param to unit after the last
 * @param filled units of the slots that fill a field, by field
 */
public record Hit<T>(T payload, int from, int to, Map<String, Unit> filled) {}
