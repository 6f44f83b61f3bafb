// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.datapass.webhook.WebhookSignature;
import org.junit.jupiter.api.Test;

/** Signatures computed elsewhere. */
class WebhookSignatureTest {

  private static final String SECRET = "0123456789abcdef".repeat(4);

  @Test
  void an_ascii_body() {
    assertThat(
            WebhookSignature.of(
                SECRET, Content.of("{\"test\":true,\"timestamp\":\"2026-01-15T10:30:00+01:00\"}")))
        .isEqualTo("sha256=39e9ac36e5287ea9859e6cf2b595e36fb97e16fa6553282441d9b2d2c2088ee6");
  }

  @Test
  void a_body_with_other_letters() {
    Content body =
        Content.of(
            "{\"event\":\"submit\",\"fired_at\":1767000000,\"model_type\":"
                + "\"authorization_request/hubee_dila\",\"model_id\":42,\"data\":{\"organization\":"
                + "{\"name\":\"COMMUNE D’ÉPINAY\"}}}");
    String signature = "sha256=759cf0fa550de4a613e0ba97e81c4e1603a341d5ae0b8b135437107a9ff120c2";
    assertThat(WebhookSignature.of(SECRET, body)).isEqualTo(signature);
    assertThat(WebhookSignature.matches(signature, SECRET, body)).isTrue();
    assertThat(WebhookSignature.matches(signature.substring(1), SECRET, body)).isFalse();
    assertThat(WebhookSignature.matches("", SECRET, body)).isFalse();
    assertThat(WebhookSignature.matches(signature, SECRET, Content.of(body.text() + " ")))
        .isFalse();
  }
}
