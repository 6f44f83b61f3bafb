// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import fr.hubee.core.commune.Sirene;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.Environment;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.fake.datapass.webhook.InMemoryReceiver;
import fr.hubee.testkit.fake.datapass.webhook.WebhookSink;
import java.time.Clock;
import java.util.Objects;

/**
 * Builds a {@link FakeDataPass}. Not thread-safe.
 *
 * <p>Source: a choice of this library.
 */
public final class FakeDataPassBuilder {

  final Clock clock;
  Sirene sirene = FakeSirene.seeded();
  DemarcheCatalogue catalogue = DemarcheCatalogue.standard();
  Environment environment = Environment.PRODUCTION;
  WebhookSink sink = new InMemoryReceiver();

  FakeDataPassBuilder(Clock clock) {
    this.clock = clock;
  }

  /** Asks this register about organisations; at first a seeded {@link FakeSirene}. */
  public FakeDataPassBuilder sirene(Sirene register) {
    this.sirene = Objects.requireNonNull(register, "sirene");
    return this;
  }

  /** Knows these démarches; at first the standard ones. */
  public FakeDataPassBuilder catalogue(DemarcheCatalogue demarches) {
    this.catalogue = Objects.requireNonNull(demarches, "catalogue");
    return this;
  }

  /** Says that it runs there; at first in production. */
  public FakeDataPassBuilder environment(Environment where) {
    this.environment = Objects.requireNonNull(where, "environment");
    return this;
  }

  /** Delivers webhooks this way; at first to nobody in particular, who answers 204. */
  public FakeDataPassBuilder webhooks(WebhookSink carrier) {
    this.sink = Objects.requireNonNull(carrier, "webhooks");
    return this;
  }

  /** Returns the DataPass, empty. */
  public FakeDataPass build() {
    return new FakeDataPass(this);
  }
}
