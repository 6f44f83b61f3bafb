// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a form is asked, as a vendor would write it: ifs that answer yes or no and no reason. It
 * knows less: ten-digit phone numbers alone, four services, three consumer mail services.
 */
final class HandWrittenForm {

  private static final LocalDate BUNDLE = LocalDate.of(2022, 1, 24);
  private static final Map<String, LocalDate> OPEN =
      Map.of("AEC", BUNDLE, "DDPACS", BUNDLE, "RCO", BUNDLE, "JCC", BUNDLE);
  private static final Set<String> CONSUMERS = Set.of("gmail.com", "orange.fr", "laposte.net");
  private static final String[] SERVICES = {"accueil", "contact", "mairie", "secretariat"};
  private static final boolean[] ALLOWED = allowed();

  private final Set<String> communes = new HashSet<>();
  private final LocalDate today;

  HandWrittenForm(CommuneDirectory directory, LocalDate today) {
    this.today = today;
    directory
        .all()
        .filter(commune -> commune.kind() == CommuneKind.ACTUELLE)
        .forEach(commune -> communes.add(commune.code().value()));
  }

  private static boolean[] allowed() {
    boolean[] allowed = new boolean[128];
    "abcdefghijklmnopqrstuvwxyz0123456789._-".chars().forEach(sign -> allowed[sign] = true);
    return allowed;
  }

  boolean isRight(SubscriptionForm form) {
    PeopleSection people = form.getPeople();
    return isSiret(form.getOrganisation().getSiret())
        && isCommune(form.getOrganisation().getCodeCommune())
        && areOpen(form.getDemarches())
        && isRight(people.getApplicant())
        && isRight(people.getAdministrator())
        && !isMaire(people.getAdministrator().getJobTitle())
        && form.getTerms().isAccepted();
  }

  private static boolean isSiret(String text) {
    if (text == null || text.length() != 14) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 14; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      int weighted = i % 2 == 0 ? 2 * digit : digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }

  private boolean isCommune(String text) {
    return text != null && communes.contains(text);
  }

  private boolean areOpen(List<String> demarches) {
    for (int i = 0; i < demarches.size(); i++) {
      LocalDate opening = OPEN.get(demarches.get(i));
      if (opening == null || today.isBefore(opening)) {
        return false;
      }
    }
    return !demarches.isEmpty();
  }

  private static boolean isRight(PersonSection person) {
    return isFilled(person.getFamilyName())
        && isFilled(person.getGivenName())
        && isFilled(person.getEmail())
        && isFilled(person.getPhoneNumber())
        && isFilled(person.getJobTitle())
        && isAddress(person.getEmail())
        && isPhoneNumber(person.getPhoneNumber());
  }

  private static boolean isFilled(String text) {
    return text != null && !text.isBlank();
  }

  private static boolean isAddress(String text) {
    int at = text.indexOf('@');
    boolean plain = at > 0;
    int dot = at;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      plain &= i == at || (sign < 128 && ALLOWED[sign]);
      if (sign == '.' && i > at) {
        plain &= i > dot + 1;
        dot = i;
      }
    }
    int end = text.length() - dot - 1;
    return plain
        && dot > at
        && end >= 2
        && end <= 4
        && !isOfAService(text, at)
        && !CONSUMERS.contains(text.substring(at + 1));
  }

  private static boolean isOfAService(String text, int at) {
    int from = 0;
    for (int i = 0; i <= at; i++) {
      if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
        for (String word : SERVICES) {
          if (word.length() == i - from && text.startsWith(word, from)) {
            return true;
          }
        }
        from = i + 1;
      }
    }
    return false;
  }

  private static boolean isPhoneNumber(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= '0' && sign <= '9') {
        digits++;
      } else if ((sign != ' ' && sign != '.' && sign != '-') || digits % 2 != 0) {
        return false;
      }
    }
    return digits == 10 && text.charAt(0) == '0' && text.charAt(1) != '0';
  }

  private static boolean isMaire(String title) {
    for (int i = 0; i + 5 <= title.length(); i++) {
      if (title.regionMatches(true, i, "maire", 0, 5)) {
        return true;
      }
    }
    return false;
  }
}
