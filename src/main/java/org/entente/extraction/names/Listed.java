package org.entente.extraction.names;

/**
 * A name that stands in a list.
 *
 * @param name the usual form
 * @param within for a place, the smallest larger place; for an authority, what it looks at; else
 *     empty
 * @param demonym whether this form is an adjective or people ({@code British})
 */
public record Listed(String name, EntityKind kind, String within, boolean demonym) {}
