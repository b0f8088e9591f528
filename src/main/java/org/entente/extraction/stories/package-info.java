/**
 * A file's sentences as the stories that it holds. Sentences come in, each story's own go out; what
 * a story tells is none of this room's business.
 */
package org.entente.extraction.stories;
