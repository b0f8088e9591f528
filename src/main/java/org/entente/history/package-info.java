/**
 * What became of past arrangements, and what that says of the rulebook. The folder {@code
 * rules/history} comes in: past cases, each with what was known on a day and how it ended. This
 * room refuses to know how a likelihood comes about, and past cases are never a source of priors.
 */
package org.entente.history;
