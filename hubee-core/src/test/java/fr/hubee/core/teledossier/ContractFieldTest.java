// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** api_folder 1.2.7: the longest texts of the objects of a télédossier. */
class ContractFieldTest {

  @ParameterizedTest(name = "{0} takes {1}")
  @CsvSource({
    "FOLDER_STATUS, 15",
    "FOLDER_STATUS_PATCH, 50",
    "CASE_STATUS, 15",
    "CASE_STATUS_PATCH, 50",
    "EVENT_STATUS, 12",
    "EVENT_CASE_CURRENT_STATUS, 15",
    "EVENT_CASE_NEW_STATUS, 15",
    "EVENT_ACTION_TYPE, 100",
    "EVENT_MESSAGE, 1000",
    "EVENT_COMMENT, 1000",
    "EVENT_AUTHOR, 255",
    "PARTNER_ATTRIBUTES, 1024",
    "ATTACHMENT_STATUS, 9",
    "ATTACHMENT_FILE_NAME, 255",
    "ATTACHMENT_TYPE, 100",
    "ATTACHMENT_MIME_TYPE, 255",
    "FOLDER_EXTERNAL_ID, 30",
    "CASE_EXTERNAL_ID, 30",
    "APPLICANT_FIRST_NAME, 255",
    "APPLICANT_LAST_NAME, 255",
    "APPLICANT_EMAIL, 320"
  })
  void a_field_takes_so_many_characters_and_not_one_more(ContractField field, int longest) {
    assertThat(field.longest()).isEqualTo(longest);
    assertThat(field.check("x".repeat(longest), "path").isEmpty()).isTrue();
    assertThat(field.check("x".repeat(longest + 1), "path").find(WireRules.TEXT_TOO_LONG))
        .hasValueSatisfying(
            found ->
                assertThat(found.message().french())
                    .contains(field.place(), " " + longest + " ", String.valueOf(longest + 1)));
  }

  @Test
  void that_is_every_field() {
    assertThat(ContractField.values()).hasSize(21);
  }

  @Test
  void an_emoji_counts_for_one_as_the_hub_counts() {
    assertThat(ContractField.CASE_STATUS.check("\ud83d\ude00".repeat(15), "path").isEmpty())
        .isTrue();
    assertThat(ContractField.CASE_STATUS.check("\ud83d\ude00".repeat(16), "path").isEmpty())
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(ContractField.class)
  void a_limit_says_where_it_stands(ContractField field) {
    assertThat(field.source().section()).isEqualTo(field.place()).isNotBlank();
    assertThat(field.source().document()).contains("api_folder 1.2.7");
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void every_known_status_fits_its_field(CaseState state) {
    assertThat(ContractField.CASE_STATUS.check(state.name(), "status").isEmpty()).isTrue();
  }
}
