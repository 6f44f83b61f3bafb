// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The page that a clerk reads. */
class ValidateAFormTest {

  private static String told() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ValidateAForm.tell(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void every_mistake_is_told_in_both_languages_and_the_mended_form_is_accepted() {
    assertThat(told().replaceAll("\\s+", " "))
        .containsSubsequence(
            "a) ",
            "219 200 235 00014",
            "b) ",
            "organisation.codeCommune fr Aucune commune ne répond à « 92140 »",
            "organisation.siret fr Un SIRET est fait de 14 chiffres",
            "en A SIRET is made of 14 digits",
            "demarches[1] fr DHTOUR n'accepte plus de nouvelle demande depuis le 20/05/2026.",
            "en DHTOUR has taken no new request since 2026-05-20.",
            "demarches[2] fr La démarche « passeport » n'est pas connue",
            "demarches[3] fr AEC figure deux fois",
            "c) ",
            "people.applicant.givenName fr Il manque une information sur le demandeur",
            "people.administrator.email fr Cette adresse e-mail n'est pas valide",
            "en This e-mail address is not valid: it holds an accented or foreign letter.",
            "people.administrator.phoneNumber fr Ce n'est pas un numéro de téléphone français.",
            "terms.accepted fr Les conditions générales d'utilisation ne sont pas acceptées.",
            "10 erreurs",
            "d) ",
            "people.administrator.jobTitle fr Le maire est désigné comme administrateur local",
            "e) ",
            "f) ",
            "0 erreur.",
            "Accepté : Clamart (92023, commune), SIRET 21920023500014.",
            "-> DILA : [AEC",
            "-> DGS : [CertDc");
  }

  @Test
  void no_line_is_wider_than_the_page_and_two_runs_are_alike() {
    assertThat(told().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertThat(told()).isEqualTo(told());
  }
}
