// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.hubee.testkit.hub.HubRole;
import fr.hubee.testkit.hub.RawAnswer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The shapes that every client relies on: of errors, of lists, of answers without a body. Always
 * driven by raw requests.
 *
 * <p>Source: HubEE V1 contract, headers and errors (2022-06-30), guide of error cases 0.5
 * (2022-06-30).
 */
public abstract class HubWireContract extends HubContract {

  private static final String FOLDERS = "/teledossiers/v1/folders";
  private static final String SUBSCRIPTIONS = "/referential/v1/subscriptions";

  /** For subclasses. */
  protected HubWireContract() {}

  private static void assertRefused(int status, RawAnswer answer) {
    assertEquals(status, answer.status());
    assertTrue(isJson(answer), "an error is JSON");
    assertTrue(answer.at("/errors/0/code").isPresent(), "an error has a code");
    assertTrue(answer.at("/errors/0/message").isPresent(), "an error has a message");
  }

  private static boolean isJson(RawAnswer answer) {
    return answer.header("Content-Type").orElse("").startsWith("application/json");
  }

  private RawAnswer operator(String method, String path) {
    return calls(HubRole.OPERATOR).call(method, path);
  }

  @Test
  void what_is_not_there_is_refused_in_the_hubs_shape() {
    String nothing = UUID.randomUUID().toString();
    for (String path :
        List.of(
            FOLDERS + "/" + nothing,
            "/teledossiers/v1/cases/" + nothing,
            SUBSCRIPTIONS + "/" + nothing)) {
      assertRefused(404, operator("GET", path));
    }
  }

  @Test
  void an_identifier_that_is_none_is_a_bad_request() {
    assertRefused(400, operator("GET", FOLDERS + "/12"));
  }

  @Test
  void a_parameter_that_nobody_knows_is_a_bad_request() {
    assertRefused(400, operator("GET", SUBSCRIPTIONS + "?surprise=1"));
  }

  @Test
  void a_body_that_lacks_what_is_required_is_a_bad_request() {
    assertRefused(400, calls(HubRole.OPERATOR).call("POST", FOLDERS, "{}"));
    String noSize = fresh().toJson().replace("\"size\"", "\"taille\"");
    assertRefused(400, calls(HubRole.OPERATOR).call("POST", FOLDERS, noSize));
  }

  @Test
  void a_scope_that_is_not_enough_is_refused_in_the_hubs_shape() {
    assertRefused(403, calls(HubRole.RECIPIENT).call("GET", SUBSCRIPTIONS));
  }

  @Test
  void a_path_that_nobody_serves_is_not_found() {
    assertRefused(404, operator("GET", "/teledossiers/v1/nulle-part"));
  }

  @Test
  void a_list_is_an_array_and_says_its_range() {
    RawAnswer list = operator("GET", SUBSCRIPTIONS + "?maxResult=1&offSet=0");
    assertEquals(200, list.status());
    assertTrue(isJson(list), "a list is JSON");
    String range = list.header("Content-Range").orElse("");
    assertTrue(range.matches(".* [0-9]+-[0-9]+/[0-9]+"), range);
  }

  @Test
  void a_creation_is_201_a_change_204_without_a_body() {
    RawAnswer created = calls(HubRole.OPERATOR).call("POST", FOLDERS, fresh().toJson());
    assertEquals(201, created.status());
    assertTrue(isJson(created), "what was created is JSON");
    RawAnswer deleted = operator("DELETE", FOLDERS + "/" + created.at("/id").orElseThrow());
    assertEquals(204, deleted.status());
    assertEquals(0, deleted.size());
  }
}
