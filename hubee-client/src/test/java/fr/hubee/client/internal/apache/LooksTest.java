// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.spi.TransportSettings;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooksTest {

  private static final HttpRoute ROUTE = new HttpRoute(new HttpHost("https", "hub.test", 443));

  private final Looks looks = HttpClients5.looks(TransportSettings.standard());

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void what_writes_always_looks(String method) {
    looks.before(method);

    assertThat(rest()).isEqualTo(TimeValue.ZERO_MILLISECONDS);
  }

  @Test
  void what_reads_looks_after_a_rest_and_only_in_its_own_thread() {
    looks.before("GET");

    assertThat(rest().toMilliseconds()).isEqualTo(100);
    assertThat(CompletableFuture.supplyAsync(this::rest).join())
        .isEqualTo(TimeValue.ZERO_MILLISECONDS);
  }

  @Test
  void afterwards_nothing_is_left() {
    looks.before("GET");
    looks.after();

    assertThat(rest()).isEqualTo(TimeValue.ZERO_MILLISECONDS);
  }

  @Test
  void the_rest_of_the_settings_is_the_same() {
    looks.before("GET");

    assertThat(looks.resolve(ROUTE).getConnectTimeout()).isEqualTo(Timeout.ofSeconds(10));
    assertThat(looks.resolve(ROUTE).getTimeToLive()).isEqualTo(TimeValue.ofMinutes(5));
  }

  private TimeValue rest() {
    return looks.resolve(ROUTE).getValidateAfterInactivity();
  }
}
