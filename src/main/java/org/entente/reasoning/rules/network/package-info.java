/**
 * Rules as Drools runs them. Checked rules come in, a knowledge base goes out. Constraints stay
 * data: the engine calls an interpreter, and no class is made for any rule. It knows neither texts
 * nor rulebooks.
 */
package org.entente.reasoning.rules.network;
