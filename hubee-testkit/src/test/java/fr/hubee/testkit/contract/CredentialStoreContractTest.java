// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import fr.hubee.client.auth.CredentialStore;
import fr.hubee.testkit.contract.FaultyCredentials.Flaw;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The suite passes a right store and fails each wrong one, every time. */
class CredentialStoreContractTest {

  private static final ThreadLocal<Flaw> CURRENT = ThreadLocal.withInitial(() -> Flaw.NONE);

  static final class Broken extends CredentialStoreContract {

    @Override
    protected CredentialStore empty() {
      return new FaultyCredentials(CURRENT.get());
    }

    @Override
    protected CredentialStore reopened(CredentialStore used) {
      return CURRENT.get() == Flaw.LIVES_IN_ITS_INSTANCE ? new FaultyCredentials(Flaw.NONE) : used;
    }
  }

  @Test
  void a_store_without_flaw_passes_so_that_the_flaw_is_what_fails() {
    assertThat(failed(Flaw.NONE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Flaw.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void each_flaw_fails(Flaw flaw) {
    assertThat(failed(flaw)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LOSES_WHAT_OTHERS_SAVE, of_those_who_save_at_once_none_is_lost()",
    "MIXES_HALVES, a_pair_is_handed_out_whole_while_it_is_replaced()",
    "PRINTS_SECRETS, no_secret_is_printed()",
    "SHARES_ITS_KEYS, the_keys_are_a_copy()"
  })
  void a_flaw_shows_where_it_should(Flaw flaw, String test) {
    assertThat(failed(flaw)).contains(test);
  }

  private static List<String> failed(Flaw flaw) {
    CURRENT.set(flaw);
    try {
      Events events =
          EngineTestKit.engine("junit-jupiter")
              .selectors(selectClass(Broken.class))
              .execute()
              .testEvents();
      assertThat(events.started().count()).as("tests that ran").isGreaterThan(9);
      return events.failed().stream()
          .map(event -> event.getTestDescriptor().getDisplayName())
          .toList();
    } finally {
      CURRENT.remove();
    }
  }
}
