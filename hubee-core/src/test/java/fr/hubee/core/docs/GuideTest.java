// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.Operator;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.IdentityRules;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.subscription.EligibilityRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the guide 1.0.0 says in so many words: addresses, names, who does what. */
class GuideTest {

  @Test
  void the_rules_cite_the_guide_by_its_title_and_version() {
    Source source = Sources.guide("G15");
    assertThat(source.document()).contains("Abonner ma commune aux démarches en ligne", "1.0.0");
    assertThat(source.date()).isEqualTo("2022");
  }

  @Test
  void dgs_validates_certdc_and_dila_the_bundle() {
    List<Demarche> all = DemarcheCatalogue.standard().all();
    assertThat(all)
        .filteredOn(demarche -> demarche.operator().equals(Operator.DGS))
        .extracting(Demarche::code)
        .containsExactly(DemarcheCode.CERTDC);
    assertThat(all)
        .filteredOn(demarche -> demarche.operator().equals(Operator.DILA))
        .extracting(Demarche::form)
        .hasSize(all.size() - 1)
        .containsOnly(RequestForm.BUNDLE);
  }

  @Test
  void who_lacks_the_siret_is_sent_to_the_annuaire_des_entreprises() {
    Violation missing = Siret.check(null, "siret").violations().asList().get(0);
    assertThat(missing.rule()).isEqualTo(IdentityRules.SIRET_MISSING);
    assertThat(missing.remedy().french()).contains("Annuaire des entreprises");
  }

  @Test
  void a_commune_deleguee_is_sent_to_the_hubee_team() {
    assertThat(EligibilityRules.COMMUNE_DELEGUEE.escalationContact())
        .contains("contact@hubee.numerique.gouv.fr");
    assertThat(EligibilityRules.COMMUNE_DELEGUEE.remedy().french())
        .contains("contact@hubee.numerique.gouv.fr");
  }

  @Test
  void the_greyed_line_says_so_and_sends_to_the_local_administrator() {
    assertThat(EligibilityRules.ALREADY_SUBSCRIBED.sentence().french())
        .containsIgnoringCase("votre commune est déjà abonnée à cette démarche");
    assertThat(EligibilityRules.ALREADY_SUBSCRIBED.remedy().french())
        .contains("administrateur local HubEE");
  }

  @Test
  void each_form_knows_whom_to_write_to() {
    assertThat(RequestForm.CERTDC.operator().supportEmail()).isEqualTo("dgs-certdc@sante.gouv.fr");
    assertThat(RequestForm.BUNDLE.operator().supportEmail())
        .isEqualTo("support.partenaires@service-public.fr");
  }
}
