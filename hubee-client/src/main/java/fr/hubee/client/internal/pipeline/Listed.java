// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.pipeline;

import fr.hubee.client.spi.ResponseHead;
import java.util.List;

/**
 * A list as it came. Immutable.
 *
 * @param items its elements, in the hub's order
 * @param head the status and the headers of the answer
 */
public record Listed<T>(List<T> items, ResponseHead head) {

  public Listed {
    items = List.copyOf(items);
  }
}
