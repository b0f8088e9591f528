package org.entente.extraction.facts;

import java.util.Map;
import org.entente.evidence.FactKind;
import org.entente.evidence.Modality;
import org.entente.evidence.Polarity;

/**
 * What a phrase of the rulebook states when it is found.
 *
 * @param id the phrase's name in the rulebook
 * @param values values of the fact's own fields, by Java name
 * @param modality null if the words around it decide
 * @param polarity null if the kind of fact decides
 */
public record FactPhrase(
    String id, FactKind kind, Map<String, Object> values, Modality modality, Polarity polarity) {}
