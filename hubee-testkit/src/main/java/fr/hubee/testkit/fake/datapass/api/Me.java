// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.testkit.fake.datapass.model.StoredUser;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The endpoint that tells whose application calls. */
final class Me {

  private Me() {}

  static Map<String, @Nullable Object> of(ApiCall call) {
    StoredUser owner = call.token().owner();
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("id", owner.id());
    told.put("email", owner.email());
    told.put("family_name", owner.profile().familyName());
    told.put("given_name", owner.profile().givenName());
    told.put("job_title", owner.profile().jobTitle());
    return told;
  }
}
