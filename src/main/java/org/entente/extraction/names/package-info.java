/**
 * Who and what a story names: companies, people with their offices, places, outlets, authorities.
 * Sentences and name lists come in, mentions of entities go out. Lists help and are not needed: a
 * name in no list is told by its capitals and by the words around it, summed over the story.
 */
package org.entente.extraction.names;
