// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.hubee.core.commune.Establishment;
import fr.hubee.core.commune.LegalCategory;
import fr.hubee.core.commune.Sirene;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.DemarcheRules;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.subscription.EligibilityRules;
import fr.hubee.core.subscription.SubscriptionId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who and what is let in, at the opening, at an edit and at the hand-in. */
class DeskAdmissionTest {

  private static final Siret OF_A_PART = new Siret("35600000000010");

  private final Set<DemarcheCode> atHubee = new HashSet<>();
  private final TestDesk at =
      new TestDesk(
          new InMemoryRequests(),
          organisation -> Set.copyOf(atHubee),
          siret -> TestDesk.establishment(siret).map(DeskAdmissionTest::asSireneSays));

  private static Establishment asSireneSays(Establishment usual) {
    return usual.siret().equals(OF_A_PART)
        ? new Establishment(
            usual.siret(),
            LegalCategory.COMMUNE_ASSOCIEE_OU_DELEGUEE,
            usual.name(),
            usual.codeCommune(),
            usual.postalCode(),
            usual.communeLabel(),
            true)
        : usual;
  }

  @Test
  void an_edit_is_checked_for_what_it_adds() {
    at.open("1", "AEC").orThrow();
    assertRefused(
        at.edit("1", TestDesk.asking(DemarcheCode.AEC, DemarcheCode.DHTOUR)),
        DemarcheRules.DEMARCHE_CLOSED);
    assertRefused(at.edit("1", TestDesk.asking(DemarcheCode.CERTDC)), RequestRules.FORMS_MIXED);
    at.edit("1", TestDesk.asking()).orThrow();
    assertThat(at.filed("1").version()).isEqualTo(2);
  }

  @Test
  void what_hubee_holds_through_others_is_refused_at_the_opening_and_at_the_hand_in() {
    at.open("1", "AEC").orThrow();
    at.edit("1", TestDesk.completion()).orThrow();
    atHubee.add(DemarcheCode.AEC);

    assertRefused(at.applicant("1", RequestEvent.SUBMIT), EligibilityRules.ALREADY_SUBSCRIBED);
    assertRefused(at.open("2", "AEC"), EligibilityRules.ALREADY_SUBSCRIBED);
  }

  @Test
  void what_hubee_holds_through_the_request_itself_is_no_obstacle_to_its_update() {
    at.validated("1", "AEC");
    atHubee.add(DemarcheCode.AEC);
    at.seen(
            "1",
            new HubeeFact.Created(DemarcheCode.AEC, new SubscriptionId("8a3f"), at.clock.instant()))
        .orThrow();
    at.applicant("1", RequestEvent.REOPEN).orThrow();
    at.edit("1", TestDesk.asking(DemarcheCode.RCO)).orThrow();
    at.edit("1", TestDesk.asking(DemarcheCode.RCO, DemarcheCode.AEC)).orThrow();
    at.applicant("1", RequestEvent.SUBMIT).orThrow();
  }

  /** The table would let it pass: it looks at the kind that the applicant chose. */
  @Test
  void a_commune_deleguee_that_only_sirene_recognises_is_never_let_through_in_silence() {
    DraftWish wish = new DraftWish("1", Communes.CLAMART, OF_A_PART.value(), List.of("AEC"));
    assertRefused(
        at.desk.open(at.by(Requests.APPLICANT), wish), EligibilityRules.LEGAL_CATEGORY_7312);
    at.open("2", "AEC").orThrow();
    RequestEdit edit = RequestEdit.builder().organisation(Communes.CLAMART, OF_A_PART).build();
    assertRefused(at.edit("2", edit), EligibilityRules.LEGAL_CATEGORY_7312);
  }

  @Test
  void an_arrondissement_opens_nothing() {
    assertRefused(
        at.desk.open(at.by(Requests.APPLICANT), TestDesk.wish("1", Communes.PARIS_8, "AEC")),
        EligibilityRules.ARRONDISSEMENT);
  }

  @Test
  void a_register_that_is_down_is_not_an_answer() {
    Sirene down =
        siret -> {
          throw new IllegalStateException("Sirene is down");
        };
    TestDesk blind = new TestDesk(new InMemoryRequests(), KnownSubscriptions.none(), down);
    assertThatIllegalStateException().isThrownBy(() -> blind.open("1", "AEC"));
    assertThat(blind.requests.find("1")).isEqualTo(Optional.empty());
  }

  private static void assertRefused(DeskAnswer answer, Rule rule) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            DeskAnswer.Refused.class,
            refused -> assertThat(refused.violations().contains(rule)).isTrue());
  }
}
