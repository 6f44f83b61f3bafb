// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.form;

import fr.hubee.core.form.AdministratorSection;
import fr.hubee.core.form.ApplicantSection;
import fr.hubee.core.form.PersonSection;
import fr.hubee.core.form.SubscriptionForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form as a hurried person fills it in, and the same form after reading the answers. */
final class Samples {

  private Samples() {}

  static SubscriptionForm fullOfMistakes() {
    SubscriptionForm form = new SubscriptionForm();
    form.getOrganisation().setSiret("219 200 235 00014");
    form.getOrganisation().setCodeCommune("92140");
    form.setDemarches(List.of("AEC", "DHTOUR", "passeport", "AEC"));
    ApplicantSection applicant = form.getPeople().getApplicant();
    applicant.setFamilyName("Durand");
    applicant.setEmail("jean.durand@mairie-exemple.fr");
    applicant.setPhoneNumber("01 40 95 00 01");
    AdministratorSection administrator = form.getPeople().getAdministrator();
    administrator.setFamilyName("Lefèvre");
    administrator.setGivenName("Maëlle");
    administrator.setEmail("maëlle.lefevre@mairie-exemple.fr");
    administrator.setPhoneNumber("06/12/34/56/78");
    administrator.setJobTitle("Madame la Maire");
    return form;
  }

  static void mend(SubscriptionForm form) {
    form.getOrganisation().setSiret("21920023500014");
    form.getOrganisation().setCodeCommune("92023");
    form.setDemarches(List.of("AEC", "CertDc"));
    form.getPeople().getApplicant().setGivenName("Jean");
    form.getPeople().getApplicant().setJobTitle("Responsable de l'état civil");
    form.getPeople().fillAdministratorWithApplicant();
    form.getTerms().setAccepted(true);
  }

  /** Returns every input and what it holds, in the order of the page. */
  static Map<String, String> inputs(SubscriptionForm form) {
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("organisation.siret", shown(form.getOrganisation().getSiret()));
    inputs.put("organisation.codeCommune", shown(form.getOrganisation().getCodeCommune()));
    for (int i = 0; i < form.getDemarches().size(); i++) {
      inputs.put("demarches[" + i + "]", shown(form.getDemarches().get(i)));
    }
    inputs(inputs, "people.applicant", form.getPeople().getApplicant());
    inputs(inputs, "people.administrator", form.getPeople().getAdministrator());
    inputs.put("terms.accepted", form.getTerms().isAccepted() ? "[x]" : "[ ]");
    return inputs;
  }

  private static void inputs(Map<String, String> inputs, String path, PersonSection person) {
    inputs.put(path + ".familyName", shown(person.getFamilyName()));
    inputs.put(path + ".givenName", shown(person.getGivenName()));
    inputs.put(path + ".email", shown(person.getEmail()));
    inputs.put(path + ".phoneNumber", shown(person.getPhoneNumber()));
    inputs.put(path + ".jobTitle", shown(person.getJobTitle()));
  }

  private static String shown(@Nullable String text) {
    return text == null ? "(vide)" : text;
  }
}
