// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.EmailAddress;
import fr.hubee.core.identity.PhoneNumber;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.rule.Violations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A form whose every field is understood: domain values only. Immutable; {@code toString} shows no
 * personal data. Obtained from {@link FormCheck#convert}.
 *
 * <p>Source: a choice of this library.
 */
public final class FilledForm {

  private final Siret siret;
  private final Commune commune;
  private final List<Demarche> demarches;
  private final Contact applicant;
  private final Contact administrator;
  private final Violations remarks;

  FilledForm(
      Siret siret,
      Commune commune,
      List<Demarche> demarches,
      Contact applicant,
      Contact administrator,
      Violations remarks) {
    this.siret = siret;
    this.commune = commune;
    this.demarches = demarches;
    this.applicant = applicant;
    this.administrator = administrator;
    this.remarks = remarks;
  }

  /** The SIRET of the mairie. */
  public Siret siret() {
    return siret;
  }

  /** Who asks; for a former code or an arrondissement, the commune of today. */
  public Commune commune() {
    return commune;
  }

  /** What is asked for, in the order ticked; never empty. */
  public List<Demarche> demarches() {
    return demarches;
  }

  /** The demandeur, as DataPass keeps contacts: {@link Contact#normalised}. */
  public Contact applicant() {
    return applicant;
  }

  /** The administrateur local, as DataPass keeps contacts: {@link Contact#normalised}. */
  public Contact administrator() {
    return administrator;
  }

  /** The e-mail address of the administrateur local. */
  public EmailAddress administratorEmail() {
    return EmailAddress.check(administrator.email(), "").orThrow();
  }

  /** The phone number of the administrateur local. */
  public PhoneNumber administratorPhone() {
    return PhoneNumber.check(administrator.phoneNumber(), "").orThrow();
  }

  /** True when the demandeur is also the administrateur local. */
  public boolean isAdministratorTheApplicant() {
    return administrator.isSamePersonAs(applicant);
  }

  /** Warnings and information that the check left; often empty. */
  public Violations remarks() {
    return remarks;
  }

  /**
   * The démarches by the form of DataPass that asks for each: CertDc and the bundle become two
   * requests (guide, G30–G32).
   */
  public Map<RequestForm, List<Demarche>> byRequestForm() {
    Map<RequestForm, List<Demarche>> byForm = new LinkedHashMap<>();
    for (Demarche demarche : demarches) {
      byForm.computeIfAbsent(demarche.form(), form -> new ArrayList<>()).add(demarche);
    }
    byForm.replaceAll((form, chosen) -> List.copyOf(chosen));
    return byForm;
  }

  /**
   * Starts one draft per form of DataPass, complete and ready to be handed in by the demandeur, who
   * has accepted the terms of use in the form.
   *
   * @param id gives an identifier of yours for the request made by that form
   */
  public List<SubscriptionRequest> drafts(Function<RequestForm, String> id) {
    return byRequestForm().entrySet().stream()
        .map(
            entry ->
                SubscriptionRequest.draft(id.apply(entry.getKey()), entry.getKey(), commune, siret)
                    .demarches(entry.getValue())
                    .administrator(administrator)
                    .termsAccepted(true)
                    .build())
        .toList();
  }

  /** Returns for example {@code form of Clamart (92023, commune), 21920023500014, [AEC]}. */
  @Override
  public String toString() {
    return "form of "
        + commune
        + ", "
        + siret
        + ", "
        + demarches.stream().map(Demarche::code).toList();
  }
}
