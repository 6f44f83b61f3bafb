// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.teledossier.FolderNumber;
import java.util.ArrayList;
import java.util.List;

/** The body that creates the folder of a télédossier. */
final class TeledossierJson {

  private TeledossierJson() {}

  static String of(Teledossier teledossier) {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("processCode", teledossier.processCode().value())
            .put("externalId", teledossier.externalId());
    body.putObject("applicant")
        .put("firstName", teledossier.applicant().firstName())
        .put("lastName", teledossier.applicant().lastName())
        .put("email", teledossier.applicant().email());
    List<String> numbers = cases(body.putArray("cases"), teledossier);
    ArrayNode files = body.putArray("attachments");
    teledossier.files().forEach(file -> describe(files.addObject(), file, numbers));
    return body.toString();
  }

  private static List<String> cases(ArrayNode cases, Teledossier teledossier) {
    List<String> numbers = new ArrayList<>();
    teledossier
        .recipients()
        .forEach(
            recipient -> {
              String number =
                  new FolderNumber(teledossier.externalId()).caseNumber(numbers.size() + 1).value();
              numbers.add(number);
              cases
                  .addObject()
                  .put("externalId", number)
                  .<ObjectNode>set("recipient", WireJson.identifier(recipient))
                  .putNull("partnerAttributes");
            });
    return numbers;
  }

  private static void describe(
      ObjectNode description, Teledossier.File file, List<String> numbers) {
    description
        .put("fileName", file.fileName())
        .put("type", file.type())
        .put("size", file.content().size())
        .put("mimeType", file.mimeType());
    numbers.forEach(description.putArray("recipients")::add);
  }
}
