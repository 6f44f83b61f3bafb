// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.ProcessSettings;
import fr.hubee.testkit.fake.Teledossier;
import fr.hubee.testkit.internal.json.JsonPlace;
import fr.hubee.testkit.sample.SampleFiles;
import fr.hubee.testkit.sample.SampleTeledossiers;
import java.util.Base64;
import java.util.List;

/**
 * Reads a télédossier; what it does not say is made up: the number, the person, a file of the first
 * kind that the démarche takes.
 */
final class TeledossierReader {

  private static final List<String> NAMES =
      List.of("processCode", "recipients", "externalId", "applicant", "files");
  private static final List<String> APPLICANT = List.of("firstName", "lastName", "email");
  private static final List<String> FILE =
      List.of("fileName", "type", "mimeType", "text", "base64");
  private static final Teledossier.Person NOBODY =
      new Teledossier.Person("Camille", "Modèle", "camille.modele@example.org");

  private final JsonPlace at;
  private final ProcessCode processCode;
  private final List<OrganizationId> recipients;
  private final Teledossier.Person applicant;
  private final List<Teledossier.File> files;

  private TeledossierReader(JsonPlace at) {
    this.at = at.object(NAMES);
    this.processCode = SeedReader.processCode(at.need("processCode"));
    this.recipients = at.items("recipients").stream().map(SeedReader::organizationId).toList();
    this.applicant = at.find("applicant").map(TeledossierReader::person).orElse(NOBODY);
    this.files = at.items("files").stream().map(TeledossierReader::file).toList();
    at.find("externalId").ifPresent(JsonPlace::text);
    if (recipients.isEmpty()) {
      throw at.problem(SeedProblems.RECIPIENTS);
    }
  }

  static TeledossierReader of(JsonPlace at) {
    return new TeledossierReader(at);
  }

  Teledossier teledossier(Ground ground) {
    ProcessSettings settings = ground.settings(at.need("processCode"), processCode);
    return new Teledossier(
        processCode,
        at.text("externalId", SampleTeledossiers.number(processCode, ground.nextSample())),
        applicant,
        recipients,
        files.isEmpty() ? List.of(SampleFiles.takenBy(settings)) : files);
  }

  private static Teledossier.Person person(JsonPlace at) {
    at.object(APPLICANT);
    return new Teledossier.Person(
        at.need("firstName").text(), at.need("lastName").text(), at.need("email").text());
  }

  private static Teledossier.File file(JsonPlace at) {
    at.object(FILE);
    return new Teledossier.File(
        at.need("fileName").text(),
        at.need("type").text(),
        at.need("mimeType").text(),
        content(at));
  }

  private static Content content(JsonPlace at) {
    if (at.find("text").isPresent() == at.find("base64").isPresent()) {
      throw at.problem(SeedProblems.ONE_CONTENT);
    }
    return at.find("text")
        .map(text -> Content.of(text.text()))
        .orElseGet(() -> Content.of(bytes(at.need("base64"))));
  }

  private static byte[] bytes(JsonPlace at) {
    return at.as(text -> Base64.getDecoder().decode(text), SeedProblems.BASE64);
  }
}
