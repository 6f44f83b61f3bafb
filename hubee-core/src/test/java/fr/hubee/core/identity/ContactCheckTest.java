// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.law.Hostile;
import fr.hubee.core.law.Printable;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactCheckTest {

  private static final ContactCheck ADMINISTRATOR =
      ContactCheck.ofAdministrator(ContactPolicy.lenient());
  private static final ContactCheck APPLICANT = ContactCheck.ofApplicant(ContactPolicy.lenient());

  private static final Contact TOWN_CLERK =
      new Contact(
          "Lefèvre", "Maëlle", "m.lefevre@ville-x.fr", "0140950000", "Secrétaire de mairie");

  static List<Hostile> hostile() {
    return Hostile.all();
  }

  @Test
  void a_plain_contact_passes_and_so_does_an_empty_one() {
    assertThat(ADMINISTRATOR.check(TOWN_CLERK, "administrator").isEmpty()).isTrue();
    assertThat(ADMINISTRATOR.check(new Contact(null, "", " ", null, "\t"), "").isEmpty()).isTrue();
  }

  @Test
  void everything_is_said_at_once_with_its_path() {
    Contact broken = new Contact("a", "b", "contact@orange.museum", "+687 25 12 34", "Le Maire");
    assertThat(ADMINISTRATOR.check(broken, "people.administrator"))
        .extracting(Violation::toString)
        .map(said -> said.substring(0, said.indexOf(':')))
        .containsExactly(
            "WARNING EMAIL_REFUSED_BY_HUB at people.administrator.email",
            "WARNING EMAIL_NOT_NOMINATIVE at people.administrator.email",
            "WARNING PHONE_REFUSED_BY_HUB at people.administrator.phoneNumber",
            "WARNING ADMINISTRATOR_IS_MAIRE at people.administrator.jobTitle");
    assertThat(ADMINISTRATOR.check(broken, ""))
        .first()
        .extracting(Violation::path)
        .isEqualTo("email");
  }

  @Test
  void the_hub_never_sees_the_applicant_and_datapass_does_not_check_this_phone() {
    assertThat(APPLICANT.check(new Contact("a", "b", "c@d.alsace", "+687251234", "Maire"), ""))
        .isEmpty();
    assertThat(APPLICANT.check(new Contact("a", "b", "c@", "3949", "Maire"), "applicant"))
        .extracting(violation -> violation.severity() + " " + violation.code())
        .containsExactly("ERROR EMAIL_MALFORMED", "WARNING PHONE_MALFORMED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contact@x.fr",
        "mairie.clamart@x.fr",
        "mairie-de-x@x.fr",
        "mairiedeclamart@x.fr",
        "la_mairie@x.fr",
        "MAIRIE92@x.fr",
        "etat-civil@x.fr",
        "etatcivil@x.fr",
        "x.dgs@x.fr",
        "maire@x.fr",
        "maire-de-clamart@x.fr",
        "ville@x.fr",
        "accueil+jean@x.fr"
      })
  void a_mailbox_of_a_service_is_noticed(String address) {
    assertThat(ADMINISTRATOR.email(address, "email").contains(ContactRules.EMAIL_NOT_NOMINATIVE))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prenom.massgrave@x.fr",
        "x@mairie-y.fr",
        "jean.dupont@ville-y.fr",
        "jean.maire@x.fr",
        "a.ville@x.fr",
        "lemaire@x.fr",
        "melinfo.durand@x.fr",
        "adminette@x.fr",
        "paul.esposito@contact.x.fr",
        "--@x.fr",
        "12345@x.fr"
      })
  void a_person_is_not_taken_for_a_service(String address) {
    assertThat(ADMINISTRATOR.email(address, "email").contains(ContactRules.EMAIL_NOT_NOMINATIVE))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "a.b@gmail.com, true",
    "a.b@ORANGE.FR, true",
    "a.b@laposte.net, true",
    "a.b@mail.pf, true",
    "a.b@gmail.com.fr, false",
    "a.b@pro.orange.fr, false",
    "gmail.com@x.fr, false",
    "a.b@mairie-orange.fr, false"
  })
  void a_consumer_mailbox_is_noticed_by_its_whole_domain(String address, boolean noticed) {
    assertThat(ADMINISTRATOR.email(address, "email").contains(ContactRules.EMAIL_NOT_PROFESSIONAL))
        .isEqualTo(noticed);
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, WARNING",
    "true, false, ERROR",
    "false, true, INFORMATION",
    "true, true, INFORMATION"
  })
  void the_policy_says_what_a_mailbox_weighs(boolean strict, boolean certified, Severity expected) {
    ContactPolicy policy = strict ? ContactPolicy.demanding() : ContactPolicy.lenient();
    ContactCheck check =
        ContactCheck.ofAdministrator(certified ? policy.acknowledgingSingleUserMailbox() : policy);
    assertThat(check.email("mairie.x@orange.fr", "email"))
        .hasSize(2)
        .extracting(Violation::severity)
        .containsOnly(expected);
    assertThat(check.jobTitle("Maire", "jobTitle"))
        .extracting(Violation::severity)
        .containsExactly(Severity.WARNING);
    assertThat(check.email("@", "email"))
        .extracting(Violation::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void the_exception_that_dgs_grants_is_told() {
    assertThat(ContactRules.EMAIL_NOT_NOMINATIVE.remedy().french())
        .contains("dgs-certdc@sante.gouv.fr", "une seule personne");
  }

  @Test
  void a_commune_may_have_as_many_administrators_as_it_has_requests() {
    Stream<Contact> administrators =
        Stream.iterate(0, number -> number + 1)
            .limit(1000)
            .map(
                number ->
                    new Contact("a", "b", "a.b" + number + "@mairie-x.fr", "0140950000", "Agent"));
    assertThat(administrators.map(each -> ADMINISTRATOR.check(each, "administrator")))
        .allMatch(Violations::isEmpty);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostile_texts_are_answered_shortly_and_in_print(Hostile hostile) {
    String text = hostile.text();
    for (ContactCheck check : List.of(ADMINISTRATOR, APPLICANT)) {
      check
          .check(new Contact(text, text, text, text, text), "administrator")
          .forEach(Printable::assertPrintable);
    }
  }
}
