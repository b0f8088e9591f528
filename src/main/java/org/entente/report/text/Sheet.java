package org.entente.report.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of text that keep to a width. */
final class Sheet {
  private final StringBuilder text = new StringBuilder();
  private final int width;
  private final boolean colour;

  /** What stands in one column of a row; cells are wrapped, the row is as high as its highest. */
  record Cell(String text, int width, boolean right, Ink ink) {
    static Cell left(String text, int width, Ink ink) {
      return new Cell(text, width, false, ink);
    }

    static Cell right(String text, int width, Ink ink) {
      return new Cell(text, width, true, ink);
    }
  }

  Sheet(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  int width() {
    return width;
  }

  void blank() {
    text.append('\n');
  }

  void line(String words, Ink ink) {
    item(0, "", Ink.PLAIN, words, ink);
  }

  void heading(String words) {
    blank();
    line(words, Ink.STRONG);
  }

  void rule(String stroke) {
    text.append(Ink.QUIET.on(stroke.repeat(width), colour)).append('\n');
  }

  /** A lead and, to its right, a paragraph. */
  void item(int indent, String lead, Ink leadInk, String words, Ink ink) {
    int hang = indent + Columns.of(lead);
    List<String> lines = Columns.wrap(words, width - hang);
    for (int i = 0; i < lines.size(); i++) {
      text.append(" ".repeat(i == 0 ? indent : hang))
          .append(i == 0 ? leadInk.on(lead, colour) : "")
          .append(ink.on(lines.get(i), colour))
          .append('\n');
    }
  }

  /** Cells side by side, one column apart. */
  void row(int indent, List<Cell> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 0;
    for (Cell cell : cells) {
      List<String> lines = Columns.wrap(cell.text(), cell.width());
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder row = new StringBuilder(" ".repeat(indent));
      for (int i = 0; i < cells.size(); i++) {
        List<String> lines = wrapped.get(i);
        row.append(i == 0 ? "" : " ").append(inked(cells.get(i), lines, line));
      }
      text.append(row.toString().stripTrailing()).append('\n');
    }
  }

  private String inked(Cell cell, List<String> lines, int at) {
    String words = at < lines.size() ? lines.get(at) : "";
    String gap = " ".repeat(Math.max(0, cell.width() - Columns.of(words)));
    String shown = cell.ink().on(words, colour);
    return cell.right() ? gap + shown : shown + gap;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
