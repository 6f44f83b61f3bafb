// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import java.util.Objects;
import java.util.Set;

/**
 * One row of the table that decides a stage: the stage, and the signs that lead to it. An empty set
 * stands for any sign. Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param stage the stage
 * @param request which requests
 * @param hubee which answers of HubEE
 * @param account whether the account is open
 * @param credentials whether the software holds its credentials
 * @param files whether a télédossier has come
 */
public record StageRow(
    Stage stage,
    Set<RequestSign> request,
    Set<HubeeSign> hubee,
    Set<Fact.Answer> account,
    Set<Fact.Answer> credentials,
    Set<Fact.Answer> files) {

  public StageRow {
    Objects.requireNonNull(stage, "stage");
    request = Set.copyOf(request);
    hubee = Set.copyOf(hubee);
    account = Set.copyOf(account);
    credentials = Set.copyOf(credentials);
    files = Set.copyOf(files);
  }

  /** A row for whatever comes, to be narrowed. */
  static StageRow to(Stage stage) {
    return new StageRow(stage, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
  }

  StageRow request(RequestSign... signs) {
    return new StageRow(stage, Set.of(signs), hubee, account, credentials, files);
  }

  StageRow hubee(HubeeSign... signs) {
    return new StageRow(stage, request, Set.of(signs), account, credentials, files);
  }

  StageRow accountOpen() {
    return new StageRow(stage, request, hubee, Set.of(Fact.Answer.YES), credentials, files);
  }

  StageRow credentialsFetched() {
    return new StageRow(stage, request, hubee, account, Set.of(Fact.Answer.YES), files);
  }

  StageRow filesCame() {
    return new StageRow(stage, request, hubee, account, credentials, Set.of(Fact.Answer.YES));
  }

  /** True when these signs lead to this row. */
  public boolean matches(ProgressSigns signs) {
    return allows(request, signs.request())
        && allows(hubee, signs.hubee())
        && allows(account, signs.account())
        && allows(credentials, signs.credentials())
        && allows(files, signs.files());
  }

  private static <S> boolean allows(Set<S> allowed, S sign) {
    return allowed.isEmpty() || allowed.contains(sign);
  }
}
