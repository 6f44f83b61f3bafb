// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.identity.Siren;
import fr.hubee.core.identity.SiretChecksum;
import org.junit.jupiter.api.Test;

class SampleSiretsTest {

  @Test
  void the_sample_of_clamart_happens_to_be_its_real_one() {
    assertThat(SampleSirets.mairieOf(new Siren("219200235"))).hasToString("21920023500014");
  }

  @Test
  void every_commune_gets_a_sample_of_its_own_siren_with_a_right_checksum() {
    CommuneDirectory.embedded()
        .all()
        .flatMap(commune -> commune.siren().stream())
        .forEach(
            siren -> {
              assertThat(SampleSirets.mairieOf(siren).siren()).isEqualTo(siren);
              assertThat(SampleSirets.mairieOf(siren).checksum()).isEqualTo(SiretChecksum.LUHN);
            });
    assertThat(CommuneDirectory.embedded().all().map(Commune::siren)).isNotEmpty();
  }
}
