// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import java.util.List;
import java.util.Set;

/**
 * Says whose mailbox an address seems to be. By whole words of what stands before the "@", where
 * DataPass looks for substrings anywhere: {@code prenom.massgrave@} holds "sg" and is a person, and
 * {@code prenom.nom@mairie-exemple.fr} too.
 */
final class Mailbox {

  /** The list of DataPass v2 (2026-08-06), and "etat", "etatcivil", "secretaire", "service". */
  private static final Set<String> SERVICES =
      Set.of(
          ("accueil admin aidants asf bibliotheque ccas centre commune contact coordinateur"
                  + " coordination datapass dgs directeur direction directrice emploi equipe espace"
                  + " evs famille info mairie mds mediatheque mjc msap numerique office pole police"
                  + " secretariat services sg social urbanisme vielocale welcome"
                  + " etat etatcivil secretaire service")
              .split(" "));

  /** Of the same list, those that are also family names: they count as the first word only. */
  private static final Set<String> ALSO_FAMILY_NAMES = Set.of("maire", "ville");

  /** Written in one word with what follows: {@code mairiedeclamart}. No family name begins so. */
  private static final List<String> BEGINNINGS =
      List.of("mairie", "secretariat", "etatcivil", "mediatheque", "bibliotheque");

  private static final Set<String> CONSUMER_DOMAINS =
      Set.of(
          ("aliceadsl.fr aol.com bbox.fr cegetel.net club-internet.fr free.fr gmail.com gmx.com"
                  + " gmx.fr googlemail.com hotmail.com hotmail.fr icloud.com lagoon.nc laposte.net"
                  + " live.com live.fr mac.com mail.pf me.com mls.nc msn.com neuf.fr nordnet.fr"
                  + " numericable.fr orange.fr outlook.com outlook.fr proton.me protonmail.com"
                  + " sfr.fr wanadoo.fr yahoo.com yahoo.fr ymail.com yopmail.com")
              .split(" "));

  private Mailbox() {}

  static boolean isOfAService(EmailAddress address) {
    String local = address.localPart();
    boolean first = true;
    for (int from = 0; from < local.length(); ) {
      int to = endOfWord(local, from);
      if (to > from) {
        String word = local.substring(from, to);
        if (isService(word) || (first && ALSO_FAMILY_NAMES.contains(word))) {
          return true;
        }
        first = false;
      }
      from = to + 1;
    }
    return false;
  }

  private static int endOfWord(String text, int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) >= 'a' && text.charAt(to) <= 'z') {
      to++;
    }
    return to;
  }

  private static boolean isService(String word) {
    if (SERVICES.contains(word)) {
      return true;
    }
    for (String beginning : BEGINNINGS) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  static boolean isOfAConsumer(EmailAddress address) {
    return CONSUMER_DOMAINS.contains(address.domain());
  }
}
