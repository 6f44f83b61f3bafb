// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import fr.hubee.core.law.PartsLaws;
import java.util.List;

class VintageLawsTest extends PartsLaws<Vintage> {

  @Override
  protected List<List<?>> parts() {
    return List.of(List.of(2026, 2025), List.of("INSEE", "autre"));
  }

  @Override
  protected Vintage build(List<?> parts) {
    return new Vintage((Integer) parts.get(0), (String) parts.get(1));
  }
}
