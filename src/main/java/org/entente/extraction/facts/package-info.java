/**
 * What a story states of its deals: typed facts, each with its words, its speaker and the deal it
 * bears on. Passages, deals and the rulebook's phrases come in, drafts of facts go out; ids and the
 * dossier are made by the caller.
 */
package org.entente.extraction.facts;
