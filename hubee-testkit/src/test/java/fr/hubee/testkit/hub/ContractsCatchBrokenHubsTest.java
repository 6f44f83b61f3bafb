// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A suite that no wrong hub fails proves nothing: here each wrong one fails where it is wrong. */
class ContractsCatchBrokenHubsTest {

  private static final List<Class<?>> SUITES =
      List.of(
          BrokenHubs.Tokens.class,
          BrokenHubs.Referential.class,
          BrokenHubs.Teledossiers.class,
          BrokenHubs.Wire.class);

  /** What is asked act by act: by raw requests, or by a client. */
  private static final String ACTS =
      """
      TAKES_ANY_SCOPE, Referential, an_operator_reads_subscriptions_and_changes_none
      KNOWS_NO_OWNER, Teledossiers, a_stranger_sees_nothing_and_does_nothing
      TELLS_EVERYBODY, Teledossiers, a_stranger_sees_nothing_and_does_nothing
      TELLS_NOBODY, Teledossiers, a_complete_folder_is_told_to_its_recipient_until_he_deletes_it
      CREATES_TWICE, Referential, an_organisation_is_created_once
      CREATES_TWICE, Referential, one_organisation_has_one_subscription_for_one_demarche
      SAYS_CONFLICT, Referential, one_organisation_has_one_subscription_for_one_demarche
      KNOWS_NO_PAGE, Referential, a_list_is_read_page_by_page_each_item_once
      SAYS_NO_RANGE, Referential, a_list_is_read_page_by_page_each_item_once
      FINDS_EVERYTHING, Referential, an_organisation_is_found_once_it_was_created_and_not_before
      SPOILS_FILES, Teledossiers, the_files_arrive_as_they_were_sent
      GIVES_WRONG_DIGESTS, Teledossiers, the_files_arrive_as_they_were_sent
      TAKES_ANY_SIZE, Teledossiers, a_file_that_has_not_its_declared_size_is_refused
      DELETES_NOTHING, Teledossiers, a_folder_is_given_up_before_it_is_complete_and_not_afterwards
      DELETES_NOTHING, Teledossiers, a_deposit_is_given_up_before_it_is_sent_and_not_afterwards
      DELETES_WHAT_IS_SENT, Teledossiers, a_deposit_is_given_up_before_it_is_sent_and_not_afterwards
      CHANGES_NOTHING, Teledossiers, the_recipient_ends_his_work_the_operator_closes_and_may_open_again
      KEEPS_SUBSCRIPTIONS, Referential, a_subscription_is_activated_suspended_and_activated_again
      """;

  /** What is asked by raw requests alone. */
  private static final String REQUESTS =
      """
      TAKES_ANY_SECRET, Tokens, a_wrong_secret_and_an_unknown_client_get_none
      TAKES_ANY_TOKEN, Tokens, a_token_of_nobody_and_no_token_are_refused_by_the_gateway
      TAKES_ANY_SCOPE, Tokens, a_token_serves_its_own_scope_alone
      TAKES_ANY_SCOPE, Tokens, asking_for_a_scope_of_another_gives_no_right_to_it
      SAYS_NO_RANGE, Wire, a_list_is_an_array_and_says_its_range
      TAKES_ANY_PARAMETER, Wire, a_parameter_that_nobody_knows_is_a_bad_request
      FINDS_EVERYTHING, Wire, what_is_not_there_is_refused_in_the_hubs_shape
      SAYS_ERRORS_IN_ITS_OWN_WAY, Wire, a_scope_that_is_not_enough_is_refused_in_the_hubs_shape
      SHOWS_PAGES, Wire, a_path_that_nobody_serves_is_not_found
      SHOWS_PAGES, Tokens, a_wrong_secret_and_an_unknown_client_get_none
      SAYS_200_TO_CREATIONS, Wire, a_creation_is_201_a_change_204_without_a_body
      """;

  @Test
  void the_hub_without_fault_passes_so_that_the_fault_is_what_fails() {
    for (Class<?> suite : SUITES) {
      assertThat(failures(HubFault.NONE, false, selectClass(suite))).isEmpty();
      assertThat(failures(HubFault.NONE, true, selectClass(suite))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(textBlock = ACTS + REQUESTS)
  void a_fault_shows_in_its_test(HubFault fault, String suite, String test) {
    assertThat(failures(fault, false, test(suite, test))).containsExactly(test + "()");
  }

  @ParameterizedTest
  @CsvSource(textBlock = ACTS)
  void a_fault_shows_through_a_client_as_well(HubFault fault, String suite, String test) {
    assertThat(failures(fault, true, test(suite, test))).containsExactly(test + "()");
  }

  private static DiscoverySelector test(String suite, String test) {
    Class<?> suiteClass =
        SUITES.stream().filter(each -> each.getSimpleName().equals(suite)).findAny().orElseThrow();
    return selectMethod(suiteClass, test);
  }

  private static List<String> failures(
      HubFault fault, boolean byClient, DiscoverySelector selector) {
    List<String> failed = new ArrayList<>();
    BrokenHubs.with(fault, byClient, () -> failed.addAll(run(selector)));
    return failed;
  }

  private static List<String> run(DiscoverySelector selector) {
    Events events =
        EngineTestKit.engine("junit-jupiter").selectors(selector).execute().testEvents();
    assertThat(events.started().count()).as("tests that ran").isPositive();
    return events.failed().stream()
        .map(event -> event.getTestDescriptor().getDisplayName())
        .toList();
  }
}
