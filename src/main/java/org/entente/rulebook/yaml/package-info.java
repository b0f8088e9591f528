/**
 * YAML files as trees that know where each value stands, so that a message can point at it. Text
 * comes in, trees and problems go out; what the values mean is none of this room's business. The
 * only package that knows the YAML parser.
 */
package org.entente.rulebook.yaml;
