// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.ContactCheck;
import fr.hubee.core.identity.ContactPolicy;
import fr.hubee.core.identity.ContactRules;
import fr.hubee.core.identity.PhoneProfile;
import java.util.List;

/** The rules on persons, each with a contact that breaks it and the nearest that does not. */
final class ContactCases {

  private static final ContactCheck CHECK = ContactCheck.ofAdministrator(ContactPolicy.lenient());

  private ContactCases() {}

  static List<RuleCase> all() {
    return List.of(
        email(ContactRules.EMAIL_MALFORMED, "a@-b", "a@b"),
        email(ContactRules.EMAIL_REFUSED_BY_HUB, "a.b@mairie.alsace", "a.b@mairie.asso"),
        email(ContactRules.EMAIL_NOT_NOMINATIVE, "sg@exemple.fr", "p.massgrave@mairie-sg.fr"),
        email(ContactRules.EMAIL_NOT_PROFESSIONAL, "a.b@orange.fr", "a.b@orange.mairie.fr"),
        phone(ContactRules.PHONE_MALFORMED, "06 12 34 56 7", "06 12 34 56 78"),
        phone(ContactRules.PHONE_UNACCEPTED_BY_DATAPASS, "+689 87 12 34 56", "+689 87 12 34 56 7"),
        phone(ContactRules.PHONE_CONVERTED, "+262692123456", "0692123456"),
        phone(ContactRules.PHONE_REFUSED_BY_HUB, "+508 41 23 45", "0508 41 23 45"),
        new RuleCase(
            ContactRules.PHONE_REFUSED_IN_2022,
            () -> PhoneProfile.DATAPASS_2022.check("01.23.45.67.89", "path"),
            () -> PhoneProfile.DATAPASS_2022.check("01-23 45 67 89", "path")),
        jobTitle(ContactRules.ADMINISTRATOR_IS_MAIRE, "Le maire", "Secrétaire de mairie"));
  }

  private static RuleCase email(Rule rule, String broken, String nearest) {
    return pair(
        rule,
        new Contact(null, null, broken, null, null),
        new Contact(null, null, nearest, null, null));
  }

  private static RuleCase phone(Rule rule, String broken, String nearest) {
    return pair(
        rule,
        new Contact(null, null, null, broken, null),
        new Contact(null, null, null, nearest, null));
  }

  private static RuleCase jobTitle(Rule rule, String broken, String nearest) {
    return pair(
        rule,
        new Contact(null, null, null, null, broken),
        new Contact(null, null, null, null, nearest));
  }

  private static RuleCase pair(Rule rule, Contact broken, Contact nearest) {
    return new RuleCase(
        rule, () -> CHECK.check(broken, "administrator"), () -> CHECK.check(nearest, ""));
  }
}
