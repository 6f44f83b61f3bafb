// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.teledossier.HubeeAttachment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What the hub has announced of files: a client wants it before it sends or gets their bytes. */
final class KnownFiles {

  private final Map<String, HubeeAttachment> byId = new ConcurrentHashMap<>();

  void add(List<HubeeAttachment> announced) {
    announced.forEach(file -> byId.put(file.id().value(), file));
  }

  /**
   * Looks at where it should be when it is not known; a file of nobody is asked for all the same.
   */
  HubeeAttachment get(String id, long sizeOfNobody, Supplier<List<HubeeAttachment>> look) {
    return known(id)
        .or(
            () -> {
              add(seen(look));
              return known(id);
            })
        .orElseGet(() -> ofNobody(id, sizeOfNobody));
  }

  private Optional<HubeeAttachment> known(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private static List<HubeeAttachment> seen(Supplier<List<HubeeAttachment>> look) {
    try {
      return look.get();
    } catch (HubeeException hidden) {
      return List.of();
    }
  }

  private static HubeeAttachment ofNobody(String id, long size) {
    return HubeeAttachment.parse(
        JsonNodeFactory.instance.objectNode().put("id", id).put("size", size).toString());
  }
}
