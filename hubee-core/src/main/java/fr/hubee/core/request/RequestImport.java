// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes requests over from DataPass, v1 or v2: both spellings of the démarches are understood, what
 * is unknown is kept and told (DataPass v2, import of v1 requests, 2026-08-06). Immutable and
 * thread-safe.
 */
public final class RequestImport {

  private static final Map<String, RequestForm> V2_FORMS =
      Map.of("hubee_cert_dc", RequestForm.CERTDC, "hubee_dila", RequestForm.BUNDLE);
  private static final Map<String, RequestForm> V1_FORMS =
      Map.of("hubee_portail", RequestForm.CERTDC, "hubee_portail_dila", RequestForm.BUNDLE);

  private static final Map<String, RequestEvent> OTHER_NAMES_OF_EVENTS =
      Map.of(
          "validate", RequestEvent.APPROVE,
          "system_archive", RequestEvent.ARCHIVE,
          "destroy", RequestEvent.ARCHIVE);

  private final DemarcheCatalogue catalogue;

  /** Understands the démarches of this catalogue. */
  public RequestImport(DemarcheCatalogue catalogue) {
    this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
  }

  /**
   * Finds what DataPass, v1 or v2, calls so in its history: {@code approve}, {@code validate}.
   * Empty for what moves nothing ({@code update}, {@code notify}…) and for the unknown.
   */
  public static Optional<RequestEvent> event(String name) {
    return Optional.ofNullable(OTHER_NAMES_OF_EVENTS.get(name))
        .or(
            () ->
                Arrays.stream(RequestEvent.values())
                    .filter(RequestEvent::isOfDatapass)
                    .filter(event -> event.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst());
  }

  /** Takes one request over. */
  public ImportAnswer read(ImportedRequest told) {
    Optional<RequestForm> form = form(told.definition());
    Optional<RequestState> state = RequestState.ofDatapass(told.state());
    List<String> unknown = unknownScopes(told);
    List<Violation> found = new ArrayList<>();
    if (form.isEmpty()) {
      found.add(unknown(ImportRules.IMPORT_FORM_UNKNOWN, "definition", told.definition()));
    }
    if (state.isEmpty()) {
      found.add(unknown(ImportRules.IMPORT_STATE_UNKNOWN, "state", told.state()));
    }
    told.habilitations().stream()
        .map(ImportedHabilitation::state)
        .filter(name -> stateOf(name).isEmpty())
        .map(name -> unknown(ImportRules.IMPORT_STATE_UNKNOWN, "habilitations.state", name))
        .forEach(found::add);
    unknown.stream()
        .map(name -> unknown(ImportRules.IMPORT_SCOPE_UNKNOWN, "scopes", name))
        .forEach(found::add);
    Violations violations = Violations.of(found);
    SubscriptionRequest request =
        violations.hasErrors()
            ? null
            : SubscriptionRequest.restore(snapshot(told, form.orElseThrow(), state.orElseThrow()));
    return new ImportAnswer(request, unknown, violations);
  }

  private static Violation unknown(Rule rule, String path, String name) {
    return rule.at(path, Excerpt.of(name));
  }

  private static Optional<RequestForm> form(String definition) {
    return Optional.ofNullable(V2_FORMS.get(definition))
        .or(() -> Optional.ofNullable(V1_FORMS.get(definition)));
  }

  private RequestSnapshot snapshot(ImportedRequest told, RequestForm form, RequestState state) {
    RequestContent content = content(form, told.scopes(), told.administratorOrNull());
    boolean ofV1 = V1_FORMS.containsKey(told.definition());
    return RequestSnapshot.begun(told.id(), form, told.commune(), told.siret()).toBuilder()
        .profile(ofV1 ? RequestProfile.DATAPASS_V1_2022 : RequestProfile.DATAPASS_V2_2026)
        .applicant(told.applicantOrNull())
        .content(content)
        .termsAccepted(told.termsAccepted())
        .state(state)
        .dates(told.dates())
        .habilitations(
            ofV1 ? ofV1(told, content, state) : onlyNewestActive(habilitations(told, form)))
        .dirtyFromV1(told.dirtyFromV1())
        .build();
  }

  /** In v1 nothing but an approval leads to validated, so that its date is that of the approval. */
  private static List<Habilitation> ofV1(
      ImportedRequest told, RequestContent content, RequestState state) {
    Instant validated = told.dates().lastValidatedAtOrNull();
    if (validated == null) {
      return List.of();
    }
    return switch (state) {
      case VALIDATED -> List.of(habilitation(told, content, validated, HabilitationState.ACTIVE));
      case REVOKED -> List.of(habilitation(told, content, validated, HabilitationState.REVOKED));
      default -> List.of();
    };
  }

  private static Habilitation habilitation(
      ImportedRequest told, RequestContent content, Instant at, HabilitationState state) {
    return new Habilitation(at, told.applicantOrNull(), content, state);
  }

  private List<Habilitation> habilitations(ImportedRequest told, RequestForm form) {
    return told.habilitations().stream()
        .map(
            one ->
                new Habilitation(
                    one.createdAt(),
                    one.applicantOrNull(),
                    content(form, one.scopes(), one.administratorOrNull()),
                    one.revoked() ? HabilitationState.REVOKED : stateOf(one.state()).orElseThrow()))
        .toList();
  }

  /**
   * DataPass makes the earlier ones obsolete at each approval: if it did not, the newest counts.
   */
  private static List<Habilitation> onlyNewestActive(List<Habilitation> all) {
    List<Habilitation> kept = new ArrayList<>();
    for (Habilitation one : all) {
      if (one.isActive()) {
        kept.replaceAll(earlier -> earlier.after(HabilitationEvent.DEPRECATE));
      }
      kept.add(one);
    }
    return kept;
  }

  private RequestContent content(
      RequestForm form, List<String> scopes, @Nullable Contact administrator) {
    List<Demarche> known =
        form.equals(RequestForm.CERTDC)
            ? catalogue.find(DemarcheCode.CERTDC).stream().toList()
            : scopes.stream().flatMap(name -> catalogue.find(name).stream()).distinct().toList();
    return new RequestContent(known, administrator);
  }

  private List<String> unknownScopes(ImportedRequest told) {
    return Stream.concat(
            told.scopes().stream(),
            told.habilitations().stream().flatMap(one -> one.scopes().stream()))
        .filter(name -> catalogue.find(name).isEmpty())
        .distinct()
        .toList();
  }

  private static Optional<HabilitationState> stateOf(String name) {
    return Arrays.stream(HabilitationState.values())
        .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
