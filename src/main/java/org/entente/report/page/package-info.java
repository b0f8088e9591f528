/**
 * Answers as pages, in HTML and in Markdown: what is to be shown goes into small view records, and
 * templates among the resources lay them out with escaping on. Answers come in, pages go out that
 * need nothing from the network. The only package here that knows the template engine.
 */
package org.entente.report.page;
