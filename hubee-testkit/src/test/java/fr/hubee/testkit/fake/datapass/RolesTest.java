// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.fake.datapass.model.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Role strings, and what they imply. */
class RolesTest {

  @ParameterizedTest
  @CsvSource({
    "dila:hubee_dila:reporter, true, false, false, false",
    "dila:hubee_dila:instructor, true, true, false, false",
    "dila:hubee_dila:manager, true, true, true, false",
    "dila:hubee_dila:developer, true, false, false, true",
    "dila:*:instructor, true, true, false, false",
    "dgs:hubee_dila:instructor, false, false, false, false",
    "dgs:*:manager, false, false, false, false",
    "admin, true, false, false, false"
  })
  void what_a_role_gives_on_the_bundle(
      String role, boolean reporter, boolean instructor, boolean manager, boolean developer) {
    Roles roles = Roles.of(role);
    assertThat(roles.have(Roles.Kind.REPORTER, RequestForm.BUNDLE)).isEqualTo(reporter);
    assertThat(roles.have(Roles.Kind.INSTRUCTOR, RequestForm.BUNDLE)).isEqualTo(instructor);
    assertThat(roles.have(Roles.Kind.MANAGER, RequestForm.BUNDLE)).isEqualTo(manager);
    assertThat(roles.have(Roles.Kind.DEVELOPER, RequestForm.BUNDLE)).isEqualTo(developer);
    assertThat(roles.isAdmin()).isEqualTo(role.equals("admin"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "administrator",
        "dila:instructor",
        "dila:hubee_dila:chief",
        "*:*:developer",
        "dila:hubee-dila:developer"
      })
  void what_is_no_role_is_refused(String role) {
    assertThatThrownBy(() -> Roles.of(role)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void developers_and_administrators_are_not_told_of_submissions() {
    assertThat(Roles.of("dila:*:developer", "admin").areToldOfSubmissions(RequestForm.BUNDLE))
        .isFalse();
    assertThat(Roles.of("dgs:*:reporter").areToldOfSubmissions(RequestForm.CERTDC)).isTrue();
  }
}
