/**
 * Which arrangements a story speaks of, and where it speaks of each. Passages and the deal frames
 * of {@code rules/reading/deals.yaml} come in, deals with parties, roles, place and mentions go
 * out; how far a deal has got is none of this room's business.
 */
package org.entente.extraction.deals;
