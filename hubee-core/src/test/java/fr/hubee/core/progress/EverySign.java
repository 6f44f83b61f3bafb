// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.progress.Fact.Answer;
import java.util.ArrayList;
import java.util.List;

/** Every combination of signs. */
final class EverySign {

  private EverySign() {}

  static List<ProgressSigns> all() {
    List<ProgressSigns> all = new ArrayList<>();
    for (RequestSign request : RequestSign.values()) {
      for (HubeeSign hubee : HubeeSign.values()) {
        addAnswers(all, request, hubee);
      }
    }
    return all;
  }

  private static void addAnswers(List<ProgressSigns> all, RequestSign request, HubeeSign hubee) {
    for (Answer account : Answer.values()) {
      for (Answer credentials : Answer.values()) {
        for (Answer files : Answer.values()) {
          all.add(new ProgressSigns(request, hubee, account, credentials, files));
        }
      }
    }
  }
}
