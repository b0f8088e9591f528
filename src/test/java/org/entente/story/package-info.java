/** Whole stories, from the text to the answer, by the shipped rulebook. */
package org.entente.story;
