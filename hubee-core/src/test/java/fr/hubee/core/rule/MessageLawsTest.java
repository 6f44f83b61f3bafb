// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import fr.hubee.core.law.PartsLaws;
import java.util.List;

class MessageLawsTest extends PartsLaws<Message> {

  @Override
  protected List<List<?>> parts() {
    return List.of(List.of("Bonjour", "Salut", ""), List.of("Hello", "Hi", ""));
  }

  @Override
  protected Message build(List<?> parts) {
    return new Message((String) parts.get(0), (String) parts.get(1));
  }
}
