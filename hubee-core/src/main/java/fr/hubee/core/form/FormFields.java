// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneKind;
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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules, field by field: what the plain check and the constraints both ask. */
final class FormFields {

  private final FormSettings settings;
  private final Clock clock;

  FormFields(FormSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  static String under(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  Reading<Siret> siret(@Nullable String text, String path) {
    Checked<Siret> checked = Siret.check(text, path);
    return checked
        .value()
        .filter(siret -> siret.checksum() == SiretChecksum.INVALID)
        .map(siret -> new Reading<>(Optional.of(siret), Violations.of(wrongChecksum(siret, path))))
        .orElseGet(() -> Reading.of(checked));
  }

  private Violation wrongChecksum(Siret siret, String path) {
    boolean forgiven = settings.environment() == Environment.SANDBOX;
    return IdentityRules.SIRET_CHECKSUM
        .at(path, siret)
        .as(forgiven ? Severity.WARNING : Severity.ERROR);
  }

  Reading<Commune> commune(@Nullable String text, Set<CommuneKind> kinds, String path) {
    return new CommuneField(settings.directory()).read(text, kinds, path);
  }

  DemarchesField demarches() {
    return new DemarchesField(settings, clock);
  }

  Violations complete(PersonSection person, String path) {
    Rule rule =
        person instanceof AdministratorSection
            ? RequestRules.ADMINISTRATOR_INCOMPLETE
            : FormRules.APPLICANT_INCOMPLETE;
    return Violations.of(
        person.toContact().missingFields().stream()
            .map(field -> rule.at(under(path, field), Contact.labelOf(field)))
            .toList());
  }

  /** Everything but what is missing. */
  Violations contact(PersonSection person, String path) {
    return checkOf(person, settings.policy()).check(person.toContact(), path);
  }

  Violations mailbox(PersonSection person, boolean strict, String path) {
    ContactPolicy usual = strict ? ContactPolicy.demanding() : settings.policy();
    return checkOf(person, usual).mailbox(person.getEmail(), under(path, "email"));
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
