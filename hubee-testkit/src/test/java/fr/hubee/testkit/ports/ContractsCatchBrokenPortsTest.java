// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Each wrong adapter fails where it is wrong. */
class ContractsCatchBrokenPortsTest {

  @AfterEach
  void forget() {
    BrokenPorts.FAULT.remove();
  }

  @ParameterizedTest
  @CsvSource({
    "Transports, REPEATS, nothing_is_repeated_whatever_goes_wrong",
    "Transports, FOLLOWS, a_redirection_is_not_followed",
    "Transports, HAS_ALL_THE_TIME, a_request_may_not_last_longer_than_its_limits",
    "Transports, TAKES_HALVES, half_an_answer_is_none",
    "Transports, PADS_BODIES, a_body_that_is_not_as_long_as_announced_is_not_sent_for_a_whole_one",
    "Transports, LOSES_HEADERS, every_byte_comes_back_whatever_the_status",
    "Transports, READS_TWICE, headers_and_body_reach_the_hub_and_its_answer_the_reader",
    "Transports, WRAPS_FAILURES, the_reader_reads_once_in_the_callers_thread_and_its_failure_comes_unchanged",
    "Transports, NEVER_CLOSES, a_closed_transport_sends_nothing",
    "Tokens, KEEPS_NONE, a_token_is_good_now_and_kept",
    "Tokens, KEEPS_NONE, those_who_ask_at_once_share_a_token",
    "Tokens, KEEPS_REFUSED_ONES, a_token_that_was_refused_is_not_given_again",
    "Tokens, FORGETS_THE_NEXT_ONE, a_late_refusal_leaves_the_token_that_came_after",
    "Tokens, GIVES_OLD_ONES, a_token_is_good_now_and_kept",
    "Tokens, PRINTS, a_token_is_not_printed",
    "Directories, NO_ORDER, entries_come_in_order_and_once",
    "Directories, COMMUNES_ALONE, an_entry_is_found_by_its_kind_and_code",
    "Directories, NO_SIREN, a_commune_is_found_by_its_siren_and_no_other_entry_is",
    "Directories, NO_FORMER_CODE, a_former_code_leads_to_the_commune_that_carries_it",
    "Directories, TO_THE_LETTER, an_entry_is_found_by_its_name_however_it_is_written",
    "Directories, NO_LIMIT, a_search_gives_no_more_than_asked_and_nothing_for_nothing",
    "Directories, ALL_FOR_NOTHING, a_search_gives_no_more_than_asked_and_nothing_for_nothing",
    "Registers, OPEN_ONES_ALONE, what_the_register_knows_is_found_whole_open_or_closed",
    "Registers, ANY_NUMBER, what_it_does_not_know_is_empty",
    "Registers, DOWN_IS_UNKNOWN, a_register_that_cannot_be_asked_is_not_an_empty_one",
    "Holdings, NOTHING_EVER, what_is_held_is_told_by_the_codes_of_the_catalogue",
    "Holdings, ANYBODYS, nothing_is_told_of_an_organisation_that_holds_nothing",
    "Holdings, EMPTY_WHEN_DOWN, a_hub_that_cannot_be_asked_is_not_an_empty_one"
  })
  void a_fault_shows_in_its_test(String suite, String fault, String test) {
    assertThat(failed(suite, fault)).contains(test + "()");
  }

  @Test
  void an_adapter_without_fault_passes() {
    assertThat(failed("Holdings", "NONE")).isEmpty();
  }

  private static List<String> failed(String suite, String fault) {
    BrokenPorts.FAULT.set(fault);
    Class<?> type =
        List.of(BrokenPorts.class.getDeclaredClasses()).stream()
            .filter(each -> each.getSimpleName().equals(suite))
            .findAny()
            .orElseThrow();
    Events events =
        EngineTestKit.engine("junit-jupiter").selectors(selectClass(type)).execute().testEvents();
    assertThat(events.started().count()).as("tests that ran").isGreaterThan(2);
    return events.failed().stream()
        .map(event -> event.getTestDescriptor().getDisplayName())
        .toList();
  }
}
