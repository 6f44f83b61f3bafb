// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/**
 * The same form as a vendor would write it with the constraints that come with Jakarta Validation:
 * no checksum, no directory of communes, no day, no mailbox, no job title.
 */
record AnnotatedForm(
    @NotBlank @Pattern(regexp = "[0-9]{14}") String siret,
    @NotBlank @Pattern(regexp = "[0-9]{5}|2[AB][0-9]{3}") String codeCommune,
    @NotEmpty List<@Pattern(regexp = "AEC|DDPACS|RCO|JCC|CertDc") String> demarches,
    @Valid Person applicant,
    @Valid Administrator administrator,
    @AssertTrue boolean accepted) {

  static AnnotatedForm of(SubscriptionForm form) {
    PersonSection applicant = form.getPeople().getApplicant();
    PersonSection administrator = form.getPeople().getAdministrator();
    return new AnnotatedForm(
        form.getOrganisation().getSiret(),
        form.getOrganisation().getCodeCommune(),
        form.getDemarches(),
        new Person(
            applicant.getFamilyName(),
            applicant.getGivenName(),
            applicant.getEmail(),
            applicant.getPhoneNumber(),
            applicant.getJobTitle()),
        new Administrator(
            administrator.getFamilyName(),
            administrator.getGivenName(),
            administrator.getEmail(),
            administrator.getPhoneNumber(),
            administrator.getJobTitle()),
        form.getTerms().isAccepted());
  }

  record Person(
      @NotBlank String familyName,
      @NotBlank String givenName,
      @NotBlank @Email String email,
      @NotBlank String phoneNumber,
      @NotBlank String jobTitle) {}

  record Administrator(
      @NotBlank String familyName,
      @NotBlank String givenName,
      @NotBlank @Email String email,
      @NotBlank @Pattern(regexp = "(?:0|\\+33[\\s.-]*)[1-9](?:[\\s.-]*[0-9]{2}){4}")
          String phoneNumber,
      @NotBlank String jobTitle) {}
}
