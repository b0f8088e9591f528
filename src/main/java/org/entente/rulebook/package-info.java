/**
 * The folder of rules as domain experts edit it: read, checked, and given a fingerprint. Files come
 * in, one immutable {@link org.entente.rulebook.Rulebook} goes out, or everything that is wrong
 * with them at once. Knows the YAML, but neither Drools, which gives rule texts their meaning, nor
 * the reading of articles.
 */
package org.entente.rulebook;
