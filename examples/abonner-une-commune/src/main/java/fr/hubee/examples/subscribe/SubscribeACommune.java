// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.subscribe;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneAnswer;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneFinder;
import fr.hubee.core.rule.Violations;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The quickstart: {@code mvn -q -Pquickstart}, with {@code -Dcommune=} (INSEE code or name), {@code
 * -Dnature=} (actuelle, deleguee, associee), {@code -Ddemarches=} (AEC,RCO,…) and {@code -Dsiret=}.
 *
 * <p>Exit codes: 0 the story was told, 1 it broke, 2 the input must be made clearer.
 */
public final class SubscribeACommune {

  static final int TOLD = 0;
  static final int BROKEN = 1;
  static final int CLARIFY = 2;

  private static final int[] CANDIDATE_COLUMNS = {6, 50};

  private final Options options;
  private final Sheet sheet;
  private final CommuneDirectory directory = CommuneDirectory.embedded();

  private SubscribeACommune(Options options, PrintStream out) {
    this.options = options;
    this.sheet = new Sheet(out);
  }

  /** Runs the story on standard output, in UTF-8 whatever the locale. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    int code = tell(out);
    out.flush(); // never closed: standard output belongs to the JVM, which may be Maven's
    if (code != TOLD) {
      System.exit(code);
    }
  }

  /** A stack trace is never the user's answer. */
  private static int tell(PrintStream out) {
    try {
      return run(Options.of(System.getProperties()), out);
    } catch (RuntimeException | LinkageError unexpected) {
      out.println("La démonstration s'est arrêtée sur une erreur inattendue : " + unexpected);
      out.println("-> Signalez-la avec la ligne de commande utilisée.");
      return BROKEN;
    }
  }

  static int run(Options options, PrintStream out) {
    return new SubscribeACommune(options, out).run();
  }

  private int run() {
    sheet.title("Abonner une commune aux démarches en ligne (HubEE)");
    sheet.line(
        "Démonstration contre un faux HubEE, sur cette machine : rien n'est envoyé à l'État.");
    if (options.commune().isEmpty()) {
      Town clamart = Town.clamart(directory);
      Town town =
          options.siret().map(typed -> new Town(clamart.commune(), typed, false)).orElse(clamart);
      boolean demonstration = options.siret().isEmpty();
      return new Story(sheet, directory, town, options.demarches(), demonstration).tell();
    }
    return ofTyped(options.commune().get());
  }

  private int ofTyped(String typed) {
    CommuneAnswer answer = new CommuneFinder(directory).find(typed, options.kinds());
    if (answer instanceof CommuneAnswer.Found found) {
      return ofCommune(found.commune(), found.notes());
    }
    if (answer instanceof CommuneAnswer.Ambiguous several) {
      sheet.note("À préciser", several.reason());
      candidates(several.candidates());
      return CLARIFY;
    }
    CommuneAnswer.NotFound none = (CommuneAnswer.NotFound) answer;
    sheet.note("À préciser", none.reason());
    candidates(none.suggestions());
    return CLARIFY;
  }

  private int ofCommune(Commune commune, Violations notes) {
    sheet.violations(notes);
    Optional<Town> town = Town.of(commune, options.siret(), directory);
    if (town.isEmpty()) {
      sheet.line(
          "L'annuaire n'a pas de SIREN pour " + commune + " : aucun SIRET d'exemple possible.");
      sheet.line("-> Donnez celui de la mairie : -Dsiret=<14 chiffres>");
      return CLARIFY;
    }
    return new Story(sheet, directory, town.get(), options.demarches(), false).tell();
  }

  private void candidates(List<Commune> communes) {
    for (Commune commune : communes) {
      String kind = Options.wordFor(commune.kind());
      sheet.columns(
          CANDIDATE_COLUMNS,
          commune.code().value(),
          commune.name() + where(commune),
          "-> -Dcommune=" + commune.code() + (kind.isEmpty() ? "" : " -Dnature=" + kind));
    }
  }

  private String where(Commune commune) {
    String postal =
        commune.postalCodes().stream().findFirst().map(code -> " (" + code + ")").orElse("");
    return commune
        .parent()
        .flatMap(parent -> directory.communeOf(commune))
        .map(parent -> ", " + commune.kind().label() + " rattachée à " + parent.name())
        .orElse(postal);
  }
}
