// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.demarche.Environment;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.ContactCheck;
import fr.hubee.core.identity.ContactPolicy;
import fr.hubee.core.identity.IdentityRules;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.identity.SiretChecksum;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules, field by field: what the plain check and the constraints both ask. */
final class FormFields {

  private final FormSettings settings;
  private final Clock clock;

  FormFields(FormSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  Reading<Siret> siret(@Nullable String text, String path) {
    Checked<Siret> checked = Siret.check(text, path);
    Siret siret = checked.value().orElse(null);
    return siret != null && siret.checksum() == SiretChecksum.INVALID
        ? new Reading<>(Optional.of(siret), Violations.of(wrongChecksum(siret, path)))
        : Reading.of(checked);
  }

  private Violation wrongChecksum(Siret siret, String path) {
    boolean forgiven = settings.environment() == Environment.SANDBOX;
    return IdentityRules.SIRET_CHECKSUM
        .at(path, siret)
        .as(forgiven ? Severity.WARNING : Severity.ERROR);
  }

  CommuneField commune() {
    return new CommuneField(settings.directory());
  }

  DemarchesField demarches() {
    return new DemarchesField(settings, clock);
  }

  /** What is missing of a person; the paths begin at the person. */
  Violations complete(PersonSection person) {
    List<String> missing = person.toContact().missingFields();
    return missing.isEmpty() ? Violations.none() : incomplete(person, missing);
  }

  private static Violations incomplete(PersonSection person, List<String> missing) {
    Rule rule =
        person instanceof AdministratorSection
            ? RequestRules.ADMINISTRATOR_INCOMPLETE
            : FormRules.APPLICANT_INCOMPLETE;
    return Violations.of(
        missing.stream().map(field -> rule.at(field, Contact.labelOf(field))).toList());
  }

  /** Everything but what is missing; the paths begin at the person. */
  Violations contact(PersonSection person) {
    return checkOf(person, settings.policy()).check(person.toContact(), "");
  }

  Violations mailbox(PersonSection person, boolean strict) {
    ContactPolicy usual = strict ? ContactPolicy.demanding() : settings.policy();
    return checkOf(person, usual).mailbox(person.getEmail(), "email");
  }

  private static ContactCheck checkOf(PersonSection person, ContactPolicy usual) {
    ContactPolicy policy =
        person.isSingleUserMailbox() ? usual.acknowledgingSingleUserMailbox() : usual;
    return person instanceof AdministratorSection
        ? ContactCheck.ofAdministrator(policy)
        : ContactCheck.ofApplicant(policy);
  }

  ContactPolicy policy() {
    return settings.policy();
  }

  Violations terms(boolean accepted, String path) {
    return accepted ? Violations.none() : Violations.of(RequestRules.TERMS_NOT_ACCEPTED.at(path));
  }
}
