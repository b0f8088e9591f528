/**
 * When something was or is due: words such as {@code last June} or {@code by the end of March} come
 * in, with the day they were written, and days go out. What happened then is none of this room's
 * business.
 */
package org.entente.extraction.dates;
