/**
 * What conditions mean: which types and fields there are, and whether a constraint holds of facts.
 * Conditions as data come in, tests over facts go out, or what is wrong with the conditions. It
 * knows neither rule texts nor the engine.
 */
package org.entente.reasoning.rules.matching;
