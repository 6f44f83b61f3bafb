// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Specification 1.2.2, rights on objects, and contract V2 for DataPass. */
class ObjectRightsTest {

  @ParameterizedTest(name = "droits sur les objets : {0}")
  @CsvSource({
    "FOLDER, OSL ADMIN, true",
    "CASE, OSL SI ADMIN, true",
    "ATTACHMENT, OSL SI ADMIN, true",
    "EVENT, OSL SI ADMIN, true",
    "SUBSCRIPTION, OSL ADMIN DATAPASS, false",
    "NOTIFICATION, OSL SI ADMIN, true",
    "ORGANIZATION, ADMIN DATAPASS, false",
    "PROCESS, ADMIN, false",
    "USER, ADMIN, false"
  })
  void an_object_is_for_those_parties(HubObject object, String parties, boolean ofTeledossier) {
    assertThat(object.parties())
        .isEqualTo(
            Arrays.stream(parties.split(" ")).map(Party::valueOf).collect(Collectors.toSet()));
    assertThat(object.isOfTeledossier()).isEqualTo(ofTeledossier);
    assertThat(object.label()).isNotBlank();
  }

  @Test
  void that_is_every_object() {
    assertThat(HubObject.values()).hasSize(9);
  }

  /** Contract: every call of an operator or an SI is open to an administrator too. */
  @ParameterizedTest
  @EnumSource(Party.class)
  void a_party_acts_as_itself_and_the_administrator_as_either_side(Party party) {
    assertThat(Arrays.stream(Party.values()).filter(party::actsAs).collect(Collectors.toSet()))
        .isEqualTo(party == Party.ADMIN ? Set.of(Party.ADMIN, Party.OSL, Party.SI) : Set.of(party));
    assertThat(party.label()).isNotBlank();
  }
}
