// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import fr.hubee.client.HubeeEnvironment;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.spi.Transport;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.contract.HubUnderContract;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.StandardSeed;
import fr.hubee.testkit.fake.Teledossier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The fake hub, put before the suites. */
public final class FakeHubs {

  private static final ProcessCode AEC = new ProcessCode("EtatCivil");

  private FakeHubs() {}

  /** A seeded hub on a clock of its own. */
  public static FakeHubee seeded() {
    return StandardSeed.sow(
        new FakeHubee(new SettableClock(Instant.parse("2026-11-23T09:00:00Z"))));
  }

  /** The seeded hub, behind this. */
  public static HubUnderContract under(HubeeEnvironment environment, Transport transport) {
    return new HubUnderContract(
        environment,
        transport,
        Map.of(
            HubRole.ADMIN, pair("admin"),
            HubRole.OPERATOR, pair("dila"),
            HubRole.RECIPIENT, pair("clamart-etatcivil"),
            HubRole.STRANGER, pair("clamart-recensementcitoyen")),
        teledossier(),
        List.of(AEC, new ProcessCode("recensementCitoyen"), new ProcessCode("CERTDC")),
        pause -> {},
        Duration.ZERO);
  }

  private static ClientCredentials pair(String client) {
    return ClientCredentials.of(client, StandardSeed.secretOf(client));
  }

  private static Teledossier teledossier() {
    return new Teledossier(
        AEC,
        "DILA-AEC-1000000000001",
        new Teledossier.Person("Ada", "EXEMPLE", "ada@example.org"),
        List.of(StandardSeed.CLAMART),
        List.of(
            file("acte.xml", "ActeEtatCivil-XML", "application/xml", "<acte>é</acte>"),
            file("acte.pdf", "ActeEtatCivil-PDF", "application/pdf", "%PDF-1.4")));
  }

  private static Teledossier.File file(String name, String type, String mimeType, String text) {
    return new Teledossier.File(name, type, mimeType, Content.of(text));
  }
}
