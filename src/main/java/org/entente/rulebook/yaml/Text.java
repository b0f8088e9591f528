package org.entente.rulebook.yaml;

/** A scalar, as written. */
public record Text(Position at, String value) implements Tree {}
