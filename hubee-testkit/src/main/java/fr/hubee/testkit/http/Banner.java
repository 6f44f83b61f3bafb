// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import fr.hubee.core.rule.Message;
import fr.hubee.testkit.control.BadSeedException;
import fr.hubee.testkit.control.Credentials;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the program tells whoever started it: French first, then English. */
final class Banner {

  static final String HELP =
      """
      Un faux HubEE et un faux DataPass pour cette machine : rien n'est réel, rien ne sort.
      A fake HubEE and a fake DataPass for this machine: nothing is real, nothing leaves it.

        --port N             port de 127.0.0.1 ; 0 : un port libre ; 8042 sans cette option
                             port of 127.0.0.1; 0 takes a free one; 8042 unless given
        --profile P          recette : aussi tolérant que le vrai hub (d'office) ; strict
                             recette: as lenient as the real hub (unless given); strict
        --seed FILE          ce que le hub contient au départ, en JSON ; GET /__hubee/seed en donne
                             un exemple
                             what the hub starts with, as JSON; GET /__hubee/seed gives an example
        --wiremock-admin     ouvre /__admin (WireMock) aux programmes de cette machine
                             opens /__admin (WireMock) to the programs of this machine
        --help               ce texte / this text
      """;

  private static final String STARTED =
      """
      Le faux HubEE répond : %1$s (profil %2$s)
        La page qui explique tout / the page that explains everything: %1$s/
        Jetons / tokens:      POST %1$s/token
        API:                  %1$s/teledossiers/v1  %1$s/referential/v1
        DataPass:             %1$s/api/v1 (jetons / tokens: POST %1$s/api/oauth/token)
        Commandes / control:  %1$s/__hubee
      %3$s
      Identifiants, faux eux aussi / credentials, fake as well (clientId, secret, scope):
      %4$s
      Arrêter / stop: Ctrl-C
      """;

  private Banner() {}

  static String started(FakeHub hub, FakeHubOptions options) {
    String admin =
        options.wireMockAdmin()
            ? "  WireMock:             %s/__admin%n".formatted(hub.address())
            : "";
    return STARTED.formatted(
        hub.address(), hub.box().profile().name().toLowerCase(Locale.ROOT), admin, pairs(hub));
  }

  private static String pairs(FakeHub hub) {
    return hub.box().credentials().stream()
        .map(Banner::line)
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static String line(Credentials pair) {
    return "  %-34s %-42s %s".formatted(pair.clientId(), pair.secret(), pair.scope());
  }

  static String told(Message message) {
    return "%s%n%s%n".formatted(message.french(), message.english());
  }

  static String told(BadSeedException bad) {
    return "Jeu de départ illisible, rien n'a démarré. %1$s : %2$s%nBad seed, nothing was started. %1$s: %3$s%n"
        .formatted(bad.path(), bad.problem().french(), bad.problem().english());
  }
}
