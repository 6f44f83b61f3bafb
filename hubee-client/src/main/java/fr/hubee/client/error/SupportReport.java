// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.core.rule.Excerpt;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What to write to the support of the hub, or of DataPass, about a failed call: a text in French
 * with what it asks for, less what must never be sent by mail. It holds no secret, no token, no
 * body, no name of a file or of a person. Immutable and thread-safe.
 *
 * <p>Source: HubEE, interface contract of 14/11/2024: an incident is reported with its environment,
 * its date and exact time, the data, the steps, the expected and the observed result.
 */
public final class SupportReport {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);
  private static final String UNKNOWN = "inconnu";

  private final String text;

  private SupportReport(String text) {
    this.text = text;
  }

  /**
   * Returns the report of a failure.
   *
   * @param environment how the environment is called, {@code production} for example
   * @param failed the failure
   */
  public static SupportReport of(String environment, HubeeException failed) {
    Objects.requireNonNull(environment, "environment");
    Objects.requireNonNull(failed, "failed");
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("Environnement", Excerpt.of(environment));
    lines.put("Date et heure", failed.startedAt().map(SupportReport::date).orElse(UNKNOWN));
    lines.put("Opération", failed.operation());
    lines.put("Identifiants", identifiers(failed.identifiers()));
    lines.put("Résultat observé", failed.getClass().getSimpleName() + ", " + status(failed));
    lines.put("Explication " + ofWhom(failed), explanation(failed.hubErrors()));
    lines.put(
        "Référence " + ofWhom(failed),
        failed.correlationId().map(HubWords::printable).orElse("aucune"));
    lines.put("Envois", attempts(failed));
    lines.put("Effet", effect(failed));
    lines.put("Cause technique", cause(failed));
    lines.put("Conseil de la bibliothèque", failed.remedy().french());
    return new SupportReport(written(failed.isOfHub() ? "HubEE" : "DataPass", lines));
  }

  /** The report, in French, on several lines. */
  public String text() {
    return text;
  }

  private static String ofWhom(HubeeException failed) {
    return failed.isOfHub() ? "du hub" : "de DataPass";
  }

  private static String written(String system, Map<String, String> lines) {
    return lines.entrySet().stream()
        .map(line -> line.getKey() + " : " + line.getValue())
        .collect(
            Collectors.joining(
                "\n",
                "Incident " + system + "\n",
                "\nÀ compléter : étapes suivies, résultat attendu."
                    + "\nNe joignez ni secret, ni jeton, ni document d'usager.\n"));
  }

  private static String date(Instant instant) {
    return LOCAL.format(instant.atZone(PARIS)) + " à Paris (" + instant + ")";
  }

  /** What does not look like an identifier of the hub is not shown. */
  private static String identifiers(Map<String, String> identifiers) {
    return identifiers.isEmpty()
        ? "aucun"
        : identifiers.entrySet().stream()
            .map(one -> one.getKey() + " = " + HubWords.printable(one.getValue()))
            .collect(Collectors.joining(", "));
  }

  private static String status(HubeeException failed) {
    OptionalInt status = failed.status();
    return status.isPresent() ? "statut HTTP " + status.getAsInt() : "sans réponse complète";
  }

  private static String explanation(List<HubError> errors) {
    return errors.isEmpty()
        ? "aucune"
        : errors.stream().map(HubError::toString).collect(Collectors.joining(" ; "));
  }

  private static String attempts(HubeeException failed) {
    return failed.attempts()
        + failed
            .elapsed()
            .map(Duration::toMillis)
            .map(millis -> " en " + millis + " ms")
            .orElse("");
  }

  private static String effect(HubeeException failed) {
    String side = failed.isOfHub() ? "le hub" : "DataPass";
    return side
        + (failed.possiblySent()
            ? " a peut-être fait ce qui était demandé"
            : " n'a certainement rien fait");
  }

  private static String cause(HubeeException failed) {
    Throwable cause = failed.getCause();
    return cause == null ? "aucune" : cause.getClass().getSimpleName();
  }

  /** Returns the report. */
  @Override
  public String toString() {
    return text;
  }
}
