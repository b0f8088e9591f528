/**
 * What the rules say of a dossier. Rule texts of a rulebook come in, are checked against the
 * language of this project and linked; facts go in, and what the rules conclude of them comes out.
 * Only parsed and checked rules reach the engine, never text. It does not know what a conclusion is
 * worth, nor how a likelihood comes about.
 */
package org.entente.reasoning.rules;
