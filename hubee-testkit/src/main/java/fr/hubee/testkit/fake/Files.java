// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.teledossier.AttachmentState;
import fr.hubee.core.teledossier.FolderState;
import fr.hubee.core.teledossier.machine.AttachmentEvent;
import fr.hubee.core.teledossier.machine.AttachmentFacts;
import fr.hubee.core.teledossier.machine.AttachmentLifecycle;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The operations on files: uploads, which the hub controls, and downloads. */
final class Files {

  private static final String NO_METADATA = "Binary meta-data is not found";

  private final HubLife life;
  private Predicate<Content> infected = Antivirus.EICAR;

  Files(HubLife life) {
    this.life = life;
  }

  void antivirus(Predicate<Content> verdict) {
    infected = Objects.requireNonNull(verdict, "verdict");
  }

  void addTo(Map<String, FakeCall.Handler> handlers) {
    handlers.put("uploadFolderAttachment", this::uploadToFolder);
    handlers.put("uploadEventAttachment", this::uploadToEvent);
    handlers.put("downloadCaseAttachmentById", this::downloadOfCase);
    handlers.put("downloadEventAttachmentById", this::downloadOfEvent);
  }

  private FakeAnswer uploadToFolder(FakeCall call) {
    StoredFolder folder = life.teledossiers().folder(call);
    if (folder.state == FolderState.ARCHIVED) {
      throw Refusal.badRequest();
    }
    return upload(call, find(folder.files, call, NO_METADATA));
  }

  private FakeAnswer uploadToEvent(FakeCall call) {
    StoredEvent event = life.teledossiers().event(call, NO_METADATA);
    Teledossiers.refuseArchived(event.ofCase);
    boolean transmitter = Teledossiers.partyOf(call.caller()) == event.transmitterParty;
    if (!transmitter && !call.caller().isAdmin()) {
      throw Refusal.notYours();
    }
    return upload(call, find(event.files, call, NO_METADATA));
  }

  private FakeAnswer upload(FakeCall call, StoredFile file) {
    Content content = call.request().content();
    if (file.state == AttachmentState.RECEIVED && file.content.equals(content)) {
      return FakeAnswer.noContent();
    }
    refuseWrongDigest(call, content);
    AttachmentState before =
        file.state == AttachmentState.REJECTED || file.state == AttachmentState.CORRUPTED
            ? AttachmentState.PENDING
            : file.state;
    file.state = controlled(call, file, content, before);
    file.content = content;
    if (file.state == AttachmentState.REJECTED) {
      throw Refusal.of(400, "Size does not match with attachment meta-data");
    }
    return FakeAnswer.noContent();
  }

  private void refuseWrongDigest(FakeCall call, Content content) {
    boolean wrong =
        call.request()
            .header("digest")
            .map(digest -> digest.replaceFirst("^(?i)sha-256=", ""))
            .filter(digest -> !digest.equals(content.digest()))
            .isPresent();
    if (wrong && life.switches().wrongDigestRefused()) {
      throw Refusal.badRequest();
    }
  }

  private AttachmentState controlled(
      FakeCall call, StoredFile file, Content content, AttachmentState before) {
    AttachmentFacts facts = AttachmentFacts.by(Teledossiers.partyOf(call.caller()));
    facts = content.size() == file.declared.size() ? facts : facts.notAsDeclared();
    facts = infected.test(content) ? facts.withVirus() : facts;
    if (AttachmentLifecycle.table().decide(before, AttachmentEvent.UPLOAD, facts)
        instanceof Outcome.Moved<AttachmentState> moved) {
      return moved.to();
    }
    throw Refusal.badRequest();
  }

  private FakeAnswer downloadOfCase(FakeCall call) {
    StoredCase ofCase = life.teledossiers().ofCase(call);
    return download(find(ofCase.links.keySet(), call, "File is not found"), "File is not found");
  }

  private FakeAnswer downloadOfEvent(FakeCall call) {
    StoredEvent event = life.teledossiers().event(call, "file is not found");
    return download(find(event.files, call, "file is not found"), "file is not found");
  }

  private static FakeAnswer download(StoredFile file, String notFound) {
    if (!file.isReadable()) {
      throw Refusal.of(404, notFound);
    }
    return FakeAnswer.file(file.content).withHeader("digest", file.content.digest());
  }

  private static StoredFile find(Collection<StoredFile> files, FakeCall call, String notFound) {
    return files.stream()
        .filter(file -> file.id.equals(call.identifier("attachmentId")))
        .findFirst()
        .orElseThrow(() -> Refusal.of(404, notFound));
  }
}
