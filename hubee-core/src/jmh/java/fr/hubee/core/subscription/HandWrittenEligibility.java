// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.commune.Establishment;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** The same checks as a vendor would write them: ifs that answer yes or no, and no reason. */
final class HandWrittenEligibility {

  private static final LocalDate BUNDLE = LocalDate.of(2022, 1, 24);
  private static final LocalDate CERTDC = LocalDate.of(2021, 10, 1);
  private static final LocalDate DHTOUR_CLOSED = LocalDate.of(2026, 5, 20);
  private static final LocalDate TRUSTED = LocalDate.of(2028, 8, 6);

  private final Map<String, Establishment> register;

  HandWrittenEligibility(Map<String, Establishment> register) {
    this.register = register;
  }

  boolean mayAsk(SubscriptionWish wish, Set<String> held) {
    if (wish.commune().kind() != CommuneKind.ACTUELLE) {
      return false;
    }
    String siret = wish.siret();
    if (siret == null || !isFourteenDigits(siret) || !passesLuhn(siret)) {
      return false;
    }
    var siren = wish.commune().siren();
    if (siren.isPresent() && !siret.startsWith(siren.get().value())) {
      return false;
    }
    Establishment mairie = register.get(siret);
    if (mairie == null || !mairie.open() || !mairie.legalCategory().code().equals("7210")) {
      return false;
    }
    if (!mairie.codeCommune().equals(wish.commune().code())) {
      return false;
    }
    if (wish.demarches().isEmpty()) {
      return false;
    }
    for (String demarche : wish.demarches()) {
      if (!isOpen(demarche, wish.date()) || held.contains(demarche)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOpen(String demarche, LocalDate day) {
    if (day.isAfter(TRUSTED)) {
      return false;
    }
    return switch (demarche) {
      case "AEC", "DDPACS", "RCO", "JCC" -> !day.isBefore(BUNDLE);
      case "CertDc" -> !day.isBefore(CERTDC);
      case "DHTOUR" -> !day.isBefore(BUNDLE) && day.isBefore(DHTOUR_CLOSED);
      default -> false;
    };
  }

  private static boolean isFourteenDigits(String text) {
    if (text.length() != 14) {
      return false;
    }
    for (int i = 0; i < 14; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean passesLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < 14; i++) {
      int digit = digits.charAt(i) - '0';
      int weighted = i % 2 == 0 ? 2 * digit : digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }
}
