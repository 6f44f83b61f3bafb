// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

/**
 * Says whose mailbox an address seems to be. By whole words of what stands before the "@", where
 * DataPass looks for substrings anywhere: {@code prenom.massgrave@} holds "sg" and is a person, and
 * {@code prenom.nom@mairie-exemple.fr} too. The addresses are in lower case.
 */
final class Mailbox {

  /** The list of DataPass v2 (2026-08-06), and "etat", "etatcivil", "secretaire", "service". */
  private static final WordList SERVICES =
      WordList.of(
          "accueil admin aidants asf bibliotheque ccas centre commune contact coordinateur",
          "coordination datapass dgs directeur direction directrice emploi equipe espace",
          "evs famille info mairie mds mediatheque mjc msap numerique office pole police",
          "secretariat services sg social urbanisme vielocale welcome",
          "etat etatcivil secretaire service");

  /** Of the same list, those that are also family names: they count as the first word only. */
  private static final WordList ALSO_FAMILY_NAMES = WordList.of("maire ville");

  /** Written in one word with what follows: {@code mairiedeclamart}. No family name begins so. */
  private static final WordList BEGINNINGS =
      WordList.of("mairie secretariat etatcivil mediatheque bibliotheque");

  private static final WordList CONSUMER_DOMAINS =
      WordList.of(
          "aliceadsl.fr aol.com bbox.fr cegetel.net club-internet.fr free.fr gmail.com gmx.com",
          "gmx.fr googlemail.com hotmail.com hotmail.fr icloud.com lagoon.nc laposte.net",
          "live.com live.fr mac.com mail.pf me.com mls.nc msn.com neuf.fr nordnet.fr",
          "numericable.fr orange.fr outlook.com outlook.fr proton.me protonmail.com",
          "sfr.fr wanadoo.fr yahoo.com yahoo.fr ymail.com yopmail.com");

  private Mailbox() {}

  static boolean isOfAService(String address) {
    int end = address.indexOf('@');
    boolean first = true;
    for (int from = 0; from < end; ) {
      int to = endOfWord(address, from);
      if (to > from) {
        if (isService(address, from, to) || (first && ALSO_FAMILY_NAMES.holds(address, from, to))) {
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

  private static boolean isService(String text, int from, int to) {
    return SERVICES.holds(text, from, to) || BEGINNINGS.anyBegins(text, from);
  }

  static boolean isOfAConsumer(String address) {
    return CONSUMER_DOMAINS.holds(address, address.indexOf('@') + 1, address.length());
  }
}
