/**
 * Whether rules make sense, each for itself, among each other and with the weights and cases of
 * their rulebook. Rules as data come in, problems go out. It knows nothing of texts or the engine.
 */
package org.entente.reasoning.rules.checking;
