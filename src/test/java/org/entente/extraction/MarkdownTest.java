package org.entente.extraction;

import static org.entente.extraction.Stories.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.entente.evidence.Document;
import org.entente.evidence.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of Markdown hide no names, and move no quotes. */
class MarkdownTest {
  private static void readsTheDeal(String text) {
    Dossier dossier = Stories.read(text);
    assertEquals(1, dossier.arrangements().size(), ids(dossier).toString());
    var deal = dossier.arrangements().get(0);
    assertTrue(deal.has("Vantor Group") && deal.has("Marlowe Hotels"), ids(dossier).toString());
    dossier
        .facts()
        .forEach(
            fact -> {
              var quote = fact.quotes().get(0);
              assertEquals(quote.exact(), quote.document().slice(quote.start(), quote.end()));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Vantor Group** has agreed to buy _Marlowe Hotels_.",
        "Vantor **Group** has agreed to buy Marlowe *Hotels* for £9m.",
        "> ***Vantor Group*** has agreed to buy [**Marlowe Hotels**](https://example.com/a_b).",
        "[Vantor](/v) [Group](/g \"the group\") has agreed to buy Marlowe Hotels.",
        "# A sale\n\n**Vantor Group** has agreed to buy Marlowe Hotels. **Vantor**'s bid was cheap."
      })
  void namesAreReadThroughMarks(String text) {
    readsTheDeal(text);
  }

  @Test
  void frontMatterTellsTitleDayAndSource() {
    String text =
        "---\ntitle: \"An inn changes hands\"\ndate: 2026-01-05\nsource: The Ledger\ntags: [inns]\n"
            + "---\n\nVantor Group has agreed to buy *Marlowe Hotels*.\n";
    Document document = Stories.document(text);
    assertEquals("An inn changes hands", document.title());
    assertEquals("The Ledger", document.outlet());
    assertEquals(LocalDate.of(2026, 1, 5), document.publishedOn());
    readsTheDeal(text);
  }
}
