// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.rule.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The explanations that the hub is known to give have advice of their own. */
class RemediesTest {

  private static final Message USUAL = new Message("habituel", "usual");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400|Size does not match with attachment meta-data|taille exacte|exact size",
        "400|Case recipient SI-21010034300016-01034 does not exist|n'existe pas|does not exist",
        "400|Case recipient SI-21010034300016-01034 does not suscribed to AEC|abonnement actif|active subscription",
        "400|[GET /x @path.id] Input string \"x\" is not a valid UUID|36 signes|36 characters",
        "400|Query parameter 'x' is unexpected on path \"/y\"|paramètre|parameter",
        "404|Binary meta-data is not found|n'attend pas|expects no file",
        "404|File is not found|n'a plus ce fichier|no longer has",
        "404|file is not found|n'a plus ce fichier|no longer has",
        "429|Message throttled out|Espacez|Space them out",
        "500|Bad Response : Validation failed. x|incomplète|incomplete"
      })
  void a_known_explanation_has_its_own_advice(
      int status, String words, String french, String english) {
    Message advice = Remedies.refined(failure(status, words), USUAL);
    assertThat(advice.french()).contains(french);
    assertThat(advice.english()).contains(english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bad request", "", "Organization is not found", "already exists"})
  void any_other_has_the_usual_one(String words) {
    assertThat(Remedies.refined(failure(400, words), USUAL)).isSameAs(USUAL);
  }

  @Test
  void the_advice_is_in_the_message_and_in_both_languages() {
    HubeeException refused = new InvalidRequestException(failure(400, "Size does not match"));
    assertThat(refused.remedy().french()).contains("taille exacte");
    assertThat(refused).hasMessageContaining(refused.remedy().english());
  }

  private static Failure failure(int status, String words) {
    return Failure.of("POST /x")
        .status(status)
        .hubErrors(List.of(new HubError(status, words)))
        .build();
  }
}
