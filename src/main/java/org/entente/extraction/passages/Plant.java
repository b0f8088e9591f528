package org.entente.extraction.passages;

import org.entente.extraction.names.Entity;

/**
 * A site where something is made.
 *
 * @param name as the story names it, for example {@code Halden}
 * @param operator who runs it, or null
 */
public record Plant(String name, Entity operator) {}
