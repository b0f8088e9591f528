package org.entente.reasoning.rules.language;

import java.math.BigDecimal;

/** The marks that tell the kinds of node apart in bytes. */
final class Form {
  static final byte PATTERN = 1;
  static final byte NOT = 2;
  static final byte EXISTS = 3;
  static final byte ALL_OF = 4;
  static final byte ANY_OF = 5;
  static final byte COMPARE = 11;
  static final byte IN = 12;
  static final byte CONTAINS = 13;
  static final byte FLAG = 14;
  static final byte OPPOSITE = 15;
  static final byte EVERY = 16;
  static final byte SOME = 17;
  static final byte PATH = 21;
  static final byte CONSTANT = 22;
  static final byte TEXT = 23;
  static final byte WHOLE = 24;
  static final byte DECIMAL = 25;
  static final byte BOOLEAN = 26;
  static final byte NULL = 27;

  private Form() {}

  static byte of(Condition condition) {
    if (condition instanceof Condition.Pattern) {
      return PATTERN;
    }
    if (condition instanceof Condition.Not) {
      return NOT;
    }
    if (condition instanceof Condition.Exists) {
      return EXISTS;
    }
    return condition instanceof Condition.AllOf ? ALL_OF : ANY_OF;
  }

  static byte of(Constraint constraint) {
    if (constraint instanceof Constraint.Compare) {
      return COMPARE;
    }
    if (constraint instanceof Constraint.In) {
      return IN;
    }
    if (constraint instanceof Constraint.Contains) {
      return CONTAINS;
    }
    if (constraint instanceof Constraint.Flag) {
      return FLAG;
    }
    if (constraint instanceof Constraint.Opposite) {
      return OPPOSITE;
    }
    return constraint instanceof Constraint.Every ? EVERY : SOME;
  }

  static byte of(Operand operand) {
    if (operand instanceof Operand.Path) {
      return PATH;
    }
    if (operand instanceof Operand.Constant) {
      return CONSTANT;
    }
    Object value = ((Operand.Literal) operand).value();
    if (value == null) {
      return NULL;
    }
    if (value instanceof String) {
      return TEXT;
    }
    if (value instanceof Long) {
      return WHOLE;
    }
    return value instanceof BigDecimal ? DECIMAL : BOOLEAN;
  }
}
