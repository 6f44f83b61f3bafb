// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.sample;

import fr.hubee.core.rule.Rule;
import fr.hubee.core.teledossier.NumberRules;
import fr.hubee.core.teledossier.check.EventRules;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.Teledossier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Télédossiers of EtatCivil that break one rule each; forms that do are in {@link SampleForms}.
 *
 * <p>Source: a choice of this library; the rules name their own sources.
 */
public final class SampleMistakes {

  private static final String XML = "application/xml";
  private static final String TYPE = "ActeEtatCivil-XML";
  private static final Map<Rule, Teledossier> MISTAKES = mistakes();

  private SampleMistakes() {}

  /** Returns the codes of the rules that {@link #breaking} can break alone. */
  public static List<String> rules() {
    return MISTAKES.keySet().stream().map(Rule::code).toList();
  }

  /**
   * Returns a télédossier that breaks this rule and no other.
   *
   * @param code one of {@link #rules}
   * @throws IllegalArgumentException when there is none for this rule
   */
  public static Teledossier breaking(String code) {
    return MISTAKES.entrySet().stream()
        .filter(mistake -> mistake.getKey().code().equals(code))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sample breaks " + code));
  }

  private static Map<Rule, Teledossier> mistakes() {
    Teledossier right = SampleTeledossiers.etatCivil();
    Content content = right.files().get(0).content();
    Map<Rule, Teledossier> rows = new LinkedHashMap<>();
    rows.put(NumberRules.NUMBER_MISSING, right.numbered("  "));
    rows.put(NumberRules.NUMBER_UNREADABLE, right.numbered("DILA\tAEC"));
    rows.put(NumberRules.NUMBER_LEAVES_NO_ROOM, right.numbered("DILA-AEC-10000000000000000001"));
    rows.put(EventRules.FILE_EMPTY, with(right, TYPE, XML, Content.empty()));
    rows.put(EventRules.TYPE_NOT_ALLOWED, with(right, "acteetatcivil-xml", XML, content));
    rows.put(EventRules.FORMAT_NOT_ALLOWED, with(right, TYPE, "application/zip", content));
    return rows;
  }

  private static Teledossier with(
      Teledossier right, String type, String mimeType, Content content) {
    return right.withFiles(new Teledossier.File("acte.xml", type, mimeType, content));
  }
}
