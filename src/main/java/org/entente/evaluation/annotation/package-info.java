/**
 * Stories with what a careful reader finds in them: {@code NAME.txt} with {@code NAME.json} beside
 * it. Folders come in, annotated stories and messages on what is wrong with them go out. Refuses to
 * know what the program reads in them.
 */
package org.entente.evaluation.annotation;
