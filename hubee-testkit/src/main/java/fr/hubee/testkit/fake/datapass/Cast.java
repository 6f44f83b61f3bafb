// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.Siret;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.fake.datapass.people.People;
import fr.hubee.testkit.fake.datapass.people.Person;

/**
 * People to play with: two of the mairie of Clamart, an agent of each operator, an administrator of
 * DataPass, and a developer whose application may see both forms of HubEE. None of them exists.
 *
 * <p>Source: a choice of this library; organisations as DataPass v2 uses them in its own tests
 * (2026-08-06).
 *
 * @param applicant the secretary of the mairie
 * @param colleague somebody else of the mairie
 * @param dgs instructs CertDc
 * @param dila instructs the bundle
 * @param admin an administrator of DataPass
 * @param developer owns the application {@link #CLIENT_ID}
 */
public record Cast(
    Person applicant, Person colleague, Person dgs, Person dila, Person admin, Person developer) {

  /** The identifier of the developer's application. */
  public static final String CLIENT_ID = "editeur";

  /** The secret of the developer's application. */
  public static final String SECRET = "secret-editeur";

  /** A well-formed SIRET that the seeded Sirene does not know. */
  public static final Siret UNKNOWN_SIRET = new Siret("55837874100737");

  /** Fourteen digits whose checksum is wrong. */
  public static final Siret WRONG_SIRET = new Siret("12345676545678");

  /** Who is to be the administrateur local, and is not the applicant. */
  public static final Contact ADMINISTRATOR =
      new Contact(
          "Exemple",
          "Anne",
          "anne.exemple@example.org",
          "01 99 00 12 34",
          "Responsable état civil");

  /** Lets these people log in, and allows the application. */
  public static Cast in(FakeDataPass datapass) {
    People people = datapass.people();
    Siret clamart = FakeSirene.CLAMART.siret();
    Cast cast =
        new Cast(
            people.signIn("camille.modele@example.org", "Camille", "Modèle", clamart),
            people.signIn("dominique.essai@example.org", "Dominique", "Essai", clamart),
            people.agent("agent@dgs.example.org", "Agent", "Dgs", "dgs:hubee_cert_dc:instructor"),
            people.agent("agent@dila.example.org", "Agent", "Dila", "dila:hubee_dila:instructor"),
            people.agent("admin@datapass.example.org", "Admin", "Datapass", "admin"),
            people.agent(
                "dev@editeur.example.org",
                "Dev",
                "Editeur",
                "dgs:hubee_cert_dc:developer",
                "dila:hubee_dila:developer"));
    datapass.allow(CLIENT_ID, SECRET, cast.developer);
    return cast;
  }
}
