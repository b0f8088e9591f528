/**
 * Shows scores: those of stories and of a whole folder come in, text for people and JSON for
 * programs go out. Refuses to know how scores come about.
 */
package org.entente.evaluation.listing;
