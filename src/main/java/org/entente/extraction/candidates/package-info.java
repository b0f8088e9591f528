/**
 * Guesses what a clause states that no phrase has caught: masked words come in, a kind of fact and
 * how likely it is go out. What it says is a proposal and never a fact. Knows OpenNLP; refuses to
 * know rules, stories and who asks.
 */
package org.entente.extraction.candidates;
