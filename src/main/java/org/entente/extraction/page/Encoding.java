package org.entente.extraction.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns bytes into text, or says what they look like instead. */
public final class Encoding {
  private static final int SAMPLE = 4096;

  private Encoding() {}

  /** The text of UTF-8 bytes, without a byte order mark; nothing if they are not UTF-8. */
  public static Optional<String> utf8(byte[] content) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    try {
      String text = decoder.decode(ByteBuffer.wrap(content)).toString();
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  /** The offset of the first byte that is not UTF-8. */
  public static int firstBadByte(byte[] content) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(content);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return in.position();
  }

  /** `UTF-16`, `Latin-1` or `binary`: what bytes that are not UTF-8 text look like. */
  public static String guess(byte[] content) {
    boolean marked =
        content.length >= 2
            && ((content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xfe
                || (content[0] & 0xff) == 0xfe && (content[1] & 0xff) == 0xff);
    int length = Math.min(SAMPLE, content.length);
    int even = 0;
    int odd = 0;
    int control = 0;
    for (int i = 0; i < length; i++) {
      int b = content[i] & 0xff;
      if (b == 0) {
        even += i % 2 == 0 ? 1 : 0;
        odd += i % 2 == 1 ? 1 : 0;
      } else if (b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        control++;
      }
    }
    if (marked || Math.max(even, odd) * 4 > length && Math.min(even, odd) * 20 < length) {
      return "UTF-16";
    }
    return even + odd > 0 || control * 50 > length ? "binary" : "Latin-1";
  }

  /** Whether text that is valid UTF-8 is no text all the same. */
  public static boolean isBinary(byte[] content) {
    for (int i = 0; i < Math.min(SAMPLE, content.length); i++) {
      if (content[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
