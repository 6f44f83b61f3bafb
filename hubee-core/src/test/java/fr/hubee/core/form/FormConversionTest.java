// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Forms;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.identity.ContactRules;
import fr.hubee.core.identity.EmailAddress;
import fr.hubee.core.identity.PhoneNumber;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.rule.Checked;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormConversionTest {

  private static final FormCheck CHECK = new FormCheck(Forms.settings(), Forms.NOVEMBER_2026);

  private final SubscriptionForm form = Forms.complete();

  @Test
  void a_good_form_becomes_values_as_datapass_keeps_them() {
    form.getPeople().getAdministrator().setEmail(" Maelle.LEFEVRE@Clamart.fr");
    form.getPeople().getAdministrator().setPhoneNumber("+262 692 12 34 56");
    form.getPeople().getAdministrator().setFamilyName(" Lefèvre\t");
    form.setDemarches(List.of("certdc", "", "PACS", "EtatCivil"));

    FilledForm filled = CHECK.convert(form).orThrow();

    assertThat(filled.siret()).isEqualTo(Requests.MAIRIE_OF_CLAMART);
    assertThat(filled.commune()).isEqualTo(Communes.CLAMART);
    assertThat(filled.demarches())
        .isEqualTo(Requests.demarches(DemarcheCode.CERTDC, DemarcheCode.DDPACS, DemarcheCode.AEC));
    assertThat(filled.administratorEmail())
        .isEqualTo(EmailAddress.parse("maelle.lefevre@clamart.fr"));
    assertThat(filled.administratorPhone()).isEqualTo(PhoneNumber.parse("0692123456"));
    assertThat(filled.administrator().familyName()).isEqualTo("Lefèvre");
    assertThat(filled.administrator().phoneNumber()).isEqualTo("0692123456");
    assertThat(filled.applicant().jobTitle()).isEqualTo("Directeur général des services");
    assertThat(filled.remarks().contains(ContactRules.PHONE_CONVERTED)).isTrue();
    assertThat(filled)
        .hasToString("form of Clamart (92023, commune), 21920023500014, [CertDc, DDPACS, AEC]");
  }

  @Test
  void it_starts_one_request_per_form_and_the_applicant_may_hand_each_in() {
    List<SubscriptionRequest> drafts = CHECK.convert(form).orThrow().drafts(RequestForm::uid);
    assertThat(drafts)
        .extracting(SubscriptionRequest::id)
        .containsExactly("hubee-dila", "hubee-cert-dc");
    for (SubscriptionRequest draft : drafts) {
      assertThat(
              draft
                  .act(RequestEvent.SUBMIT, Requests.APPLICANT, Forms.NOVEMBER_2026)
                  .orThrow()
                  .state())
          .isEqualTo(RequestState.SUBMITTED);
    }
  }

  @Test
  void a_former_code_leads_to_the_commune_of_today() {
    form.getOrganisation().setCodeCommune("75023");
    FilledForm filled = CHECK.convert(form).orThrow();
    assertThat(filled.commune()).isEqualTo(Communes.CLAMART);
    assertThat(filled.remarks()).hasSize(1);
  }

  @Test
  void a_broken_form_becomes_nothing_but_everything_that_is_wrong() {
    form.getOrganisation().setSiret("1");
    form.getTerms().setAccepted(false);
    form.getPeople().getAdministrator().setJobTitle("Maire");
    Checked<FilledForm> converted = CHECK.convert(form);
    assertThat(converted.value()).isEmpty();
    assertThat(converted.violations()).isEqualTo(CHECK.check(form, FormStage.SUBMIT)).hasSize(3);
  }

  @Test
  void it_is_me() {
    form.getPeople().fillAdministratorWithApplicant();
    FilledForm filled = CHECK.convert(form).orThrow();
    assertThat(filled.administrator()).isEqualTo(filled.applicant());
    assertThat(filled.isAdministratorTheApplicant()).isTrue();
    assertThat(CHECK.convert(Forms.complete()).orThrow().isAdministratorTheApplicant()).isFalse();
    form.getPeople().getApplicant().setGivenName("Jeanne");
    assertThat(form.getPeople().getAdministrator().getGivenName()).isEqualTo("Jean");
  }

  /** Guide, G20: « Il n'existe pas de limitation dans le nombre d'administrateurs locaux. » */
  @Test
  void a_commune_may_name_another_administrator_each_time() {
    assertThat(
            IntStream.range(0, 100)
                .mapToObj(
                    number -> {
                      form.getPeople().getAdministrator().setEmail("agent" + number + "@cc.fr");
                      return CHECK.convert(form).orThrow().administratorEmail();
                    })
                .distinct())
        .hasSize(100);
  }

  @Test
  void neither_a_form_nor_its_values_print_a_person() {
    FilledForm filled = CHECK.convert(form).orThrow();
    assertThat(List.of(form, form.getPeople(), form.getPeople().getAdministrator(), filled))
        .allSatisfy(
            printed ->
                assertThat(printed.toString())
                    .doesNotContainIgnoringCase("lefevre")
                    .doesNotContain("Lefèvre", "0140950000", "01 40 95"));
  }
}
