// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.client;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.spi.TransportRequest;
import fr.hubee.testkit.internal.openapi.Operation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every request that a client can send is one that the contract takes, to the letter. */
class ClientRequestsTest {

  static List<ClientCall> calls() {
    return ClientCalls.all();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void a_request_obeys_the_contract_and_calls_what_it_says(ClientCall call) throws Exception {
    RecordingHub hub = RecordingHub.right();
    call.make(hub);

    assertThat(hub.requests()).isNotEmpty();
    for (TransportRequest request : hub.requests()) {
      assertThat(HubOperations.complaints(request)).as(request.toString()).isEmpty();
      assertThat(request.headers()).containsKeys("Authorization", "editorName");
      assertThat(HubOperations.of(request).scopes()).contains(call.scope().value());
    }
    assertThat(hub.requests().stream().map(request -> HubOperations.of(request).id()))
        .contains(call.operation());
  }

  @Test
  void no_operation_of_the_contract_is_left_out_and_every_query_parameter_is_used()
      throws Exception {
    Set<String> called = new TreeSet<>();
    Set<String> parameters = new TreeSet<>();
    for (ClientCall call : ClientCalls.all()) {
      RecordingHub hub = RecordingHub.right();
      call.make(hub);
      called.add(call.operation());
      hub.requests().forEach(request -> parameters.addAll(parameters(request)));
    }

    assertThat(called).isEqualTo(names(HubOperations.all().stream().map(Operation::id)));
    Set<String> declared =
        names(HubOperations.all().stream().flatMap(ClientRequestsTest::declared));
    declared.remove("getOrganizations companyRegister"); // the published name is company_register
    declared.removeIf(each -> each.startsWith("createOrganization "));
    assertThat(parameters).isEqualTo(declared);
  }

  private static Stream<String> declared(Operation operation) {
    return operation.parameters().stream().map(name -> operation.id() + " " + name);
  }

  private static Set<String> parameters(TransportRequest request) {
    String query = request.uri().getRawQuery();
    return query == null
        ? Set.of()
        : names(
            Stream.of(query.split("&"))
                .map(each -> HubOperations.of(request).id() + " " + each.split("=")[0]));
  }

  private static Set<String> names(Stream<String> names) {
    return names.collect(Collectors.toCollection(TreeSet::new));
  }
}
