package org.entente.extraction.text;

/**
 * A word, number or mark.
 *
 * @param text as it stands, but for characters that nobody sees and marks of other languages
 * @param lower in lower case, with typewriter apostrophes
 * @param start UTF-16 offset into the document's text
 * @param end UTF-16 offset after the last character
 */
public record Token(String text, String lower, int start, int end) {
  public boolean isWord() {
    return Character.isLetter(text.codePointAt(0));
  }

  public boolean isCapitalised() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) && !isMoney()
        || !isNumeric() && Character.isDigit(first) && hasUpper() && text.length() > 2;
  }

  /** Whether it begins with a digit or a currency sign before one. */
  public boolean isNumeric() {
    char first = text.charAt(0);
    return Character.isDigit(first) && !hasUpperAfterDigits() || isMoney();
  }

  public boolean isMoney() {
    int at = 0;
    while (at < text.length() && Character.isLetter(text.charAt(at)) && at < 4) {
      at++;
    }
    return at < text.length() - 1
        && Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL
        && Character.isDigit(text.charAt(at + 1));
  }

  public boolean isMark() {
    return !isWord() && !isNumeric() && !Character.isDigit(text.charAt(0));
  }

  /** Whether it is a word of two or more capitals. */
  public boolean isAcronym() {
    return text.length() >= 2
        && isWord()
        && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '&' || Character.isDigit(c));
  }

  private boolean hasUpper() {
    return text.chars().anyMatch(Character::isUpperCase);
  }

  private boolean hasUpperAfterDigits() {
    return text.length() > 1 && hasUpper() && !text.endsWith("M") && !text.endsWith("B");
  }
}
