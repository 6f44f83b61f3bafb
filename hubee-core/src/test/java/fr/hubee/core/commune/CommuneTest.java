// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.SmallDirectory;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siret;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An entry is known by its kind and its code. */
class CommuneTest {

  private static final CodeCommune CODE = new CodeCommune("01015");

  @Test
  void two_kinds_of_one_code_are_two_entries() {
    assertThat(Communes.ARBOYS).isNotEqualTo(Communes.ARBIGNIEU);
    assertThat(Communes.ARBOYS.code()).isEqualTo(Communes.ARBIGNIEU.code());
  }

  @Test
  void the_same_kind_and_code_are_the_same_entry_under_another_name() {
    Commune renamed = entry(CommuneKind.DELEGUEE, "Arbignieu-Vieux", CODE);
    assertThat(renamed).isEqualTo(Communes.ARBIGNIEU).hasSameHashCodeAs(Communes.ARBIGNIEU);
  }

  @ParameterizedTest
  @EnumSource(CommuneKind.class)
  void a_parent_goes_with_a_part_of_a_commune_and_only_with_it(CommuneKind kind) {
    CodeCommune wrong = kind == CommuneKind.ACTUELLE ? CODE : null;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(kind, "x", wrong))
        .withMessageContaining(kind.name());
  }

  @Test
  void a_part_lies_in_its_commune_and_a_commune_in_itself() {
    CommuneDirectory directory = new SmallDirectory();
    assertThat(directory.communeOf(Communes.LOMME)).contains(Communes.LILLE);
    assertThat(directory.communeOf(Communes.PARIS_8)).contains(Communes.PARIS);
    assertThat(directory.communeOf(Communes.LILLE)).contains(Communes.LILLE);
    assertThat(new SmallDirectory(List.of()).communeOf(Communes.LOMME)).isEmpty();
  }

  @Test
  void a_commune_owns_the_establishments_of_its_legal_unit() {
    Siret mairie = Siret.parse("21920023500014");
    assertThat(Communes.CLAMART.owns(mairie)).isTrue();
    assertThat(Communes.CLAMART.owns(Siret.parse("21920023600014"))).isFalse();
    assertThat(entry(CommuneKind.ACTUELLE, "x", null).owns(mairie)).isFalse();
  }

  private static Commune entry(CommuneKind kind, String name, CodeCommune parent) {
    return new Commune(kind, CODE, name, null, parent, List.of(), List.of());
  }
}
