// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.law.Hostile;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses that people open. */
class DatapassSiteTest {

  private static final DatapassSite SITE = DatapassSite.PRODUCTION;

  static List<Hostile> hostile() {
    return Hostile.all();
  }

  @Test
  void each_site_has_its_datapass_its_portal_and_its_rules() {
    assertThat(List.of(DatapassSite.PRODUCTION, DatapassSite.STAGING, DatapassSite.SANDBOX))
        .extracting(site -> site + " " + site.datapass() + " " + site.portal())
        .containsExactly(
            "production https://datapass.api.gouv.fr https://portail.hubee.numerique.gouv.fr",
            "staging https://staging.datapass.api.gouv.fr"
                + " https://portail.basrec.hubee.numerique.gouv.fr",
            "sandbox https://sandbox.datapass.api.gouv.fr"
                + " https://portail.bas.hubee.numerique.gouv.fr");
    assertThat(DatapassSite.PRODUCTION.environment()).isEqualTo(Environment.PRODUCTION);
    assertThat(DatapassSite.STAGING.environment()).isEqualTo(Environment.SANDBOX);
    assertThat(DatapassSite.SANDBOX.environment()).isEqualTo(Environment.SANDBOX);
  }

  @Test
  void a_form_opens_with_its_demarches_ticked() {
    URI bundle = SITE.form(RequestForm.BUNDLE, demarches("AEC", "RCO"));
    assertThat(bundle)
        .hasToString(
            "https://datapass.api.gouv.fr/formulaires/hubee-dila/demande/nouveau"
                + "?scopes%5B%5D=etat_civil&scopes%5B%5D=recensement_citoyen");
    assertThat(bundle.getQuery()).isEqualTo("scopes[]=etat_civil&scopes[]=recensement_citoyen");
    assertThat(SITE.form(RequestForm.CERTDC, demarches("CertDc")))
        .hasToString("https://datapass.api.gouv.fr/formulaires/hubee-cert-dc/demande/nouveau");
    assertThat(SITE.start(RequestForm.BUNDLE))
        .hasToString("https://datapass.api.gouv.fr/demandes/hubee-dila/nouveau");
  }

  @ParameterizedTest
  @CsvSource({"123,123", "D123,123", "d123,123", "0,0", "123456789012345678,123456789012345678"})
  void a_request_has_its_pages_by_its_bare_number(String id, String number) {
    String page = "https://datapass.api.gouv.fr/demandes/" + number;
    assertThat(SITE.request(id)).contains(URI.create(page));
    assertThat(SITE.messages(id)).contains(URI.create(page + "/messages"));
    assertThat(SITE.reopening(id)).contains(URI.create(page + "/reopen-from-external"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "D", "H7", "7a", "D-7", "1234567890123456789", "7/../admin", "DD7", "٧"})
  void what_is_no_number_of_datapass_has_no_page(String id) {
    assertThat(SITE.request(id)).isEmpty();
    assertThat(SITE.messages(id)).isEmpty();
    assertThat(SITE.reopening(id)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostile_identifiers_never_become_an_address(Hostile hostile) {
    assertThat(SITE.request(hostile.text()).map(URI::toString).orElse(""))
        .matches("|https://datapass\\.api\\.gouv\\.fr/demandes/[0-9]{1,18}");
    assertThat(SITE.habilitation(hostile.text()).map(URI::toString).orElse(""))
        .matches("|https://datapass\\.api\\.gouv\\.fr/habilitations/[0-9]{1,18}");
  }

  @Test
  void an_habilitation_and_the_dashboards_have_their_pages() {
    assertThat(SITE.habilitation("H456"))
        .contains(URI.create("https://datapass.api.gouv.fr/habilitations/456"));
    assertThat(SITE.habilitation("D456")).isEmpty();
    assertThat(SITE.home()).hasToString("https://datapass.api.gouv.fr/");
    assertThat(SITE.requests())
        .hasToString("https://datapass.api.gouv.fr/tableau-de-bord/demandes");
    assertThat(SITE.habilitations())
        .hasToString("https://datapass.api.gouv.fr/tableau-de-bord/habilitations");
  }

  private static List<Demarche> demarches(String... names) {
    return List.of(names).stream()
        .map(name -> DemarcheCatalogue.standard().find(name).orElseThrow())
        .toList();
  }
}
