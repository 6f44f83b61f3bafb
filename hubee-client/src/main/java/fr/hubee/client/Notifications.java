// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.internal.drift.Shapes;
import fr.hubee.client.internal.wire.Address;
import fr.hubee.client.teledossier.HubeeNotification;
import fr.hubee.client.teledossier.NotificationId;
import fr.hubee.client.teledossier.NotificationQuery;
import fr.hubee.core.demarche.ProcessCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The queue of notifications of the credentials: what there is to read, until it is deleted. The
 * queue of an operator holds all of its démarches. Immutable and thread-safe. Any method may throw
 * any {@link HubeeException}.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, notifications (2023-04-28), contract V2 (2024-11-14).
 */
public final class Notifications {

  private static final String ALL = "/notifications";
  private static final String ONE = "/notifications/{notificationId}";

  private static final TeledossierCalls.Answer<HubeeNotification> ANSWER =
      new TeledossierCalls.Answer<>(Shapes.NOTIFICATION, HubeeNotification::parse);

  private final TeledossierCalls calls;
  private final Rereading rereading;

  Notifications(TeledossierCalls calls, Rereading rereading) {
    this.calls = calls;
    this.rereading = rereading;
  }

  /**
   * Reads the next notifications, in no particular order. They come again until they are deleted:
   * delete, then read on, until none comes.
   *
   * <p>What was not asked for is left out and counted as a drift: another démarche; and, for a
   * client that knows its own organisation, another recipient. A hub that refuses to give the
   * details of events is asked again without.
   *
   * @throws InvalidRequestException when the hub refuses the query
   */
  public List<HubeeNotification> list(NotificationQuery query) {
    return answer(query).stream().filter(each -> isAskedFor(each, query)).toList();
  }

  private List<HubeeNotification> answer(NotificationQuery query) {
    if (!query.eventDetails()) {
      return read(query, List.of());
    }
    try {
      return read(query, List.of("eventDetails=true"));
    } catch (InvalidRequestException perhapsTheDetails) {
      List<HubeeNotification> without = read(query, List.of());
      calls.tell("GET", ALL, "the details of events are refused");
      return without;
    }
  }

  private List<HubeeNotification> read(NotificationQuery query, List<String> more) {
    List<String> parameters = new ArrayList<>();
    parameters.add("maxResult=" + query.maxResult());
    parameters.addAll(repeated("processCode", query.processCodes()));
    parameters.addAll(repeated("processPriority", query.processPriorities()));
    parameters.addAll(more);
    String text = parameters.stream().collect(Collectors.joining("&", "?", ""));
    return calls.list(ALL, text, ANSWER);
  }

  private static List<String> repeated(String name, List<ProcessCode> codes) {
    return codes.stream().map(code -> name + "=" + Address.encode(code.value())).toList();
  }

  private boolean isAskedFor(HubeeNotification read, NotificationQuery query) {
    boolean strangeProcess =
        !query.processCodes().isEmpty()
            && read.processCode().filter(query.processCodes()::contains).isEmpty();
    boolean strangeRecipient = read.recipient().filter(rereading::isStranger).isPresent();
    return !isTold(strangeProcess, "a notification of a démarche that was not asked for")
        && !isTold(strangeRecipient, "a notification for somebody else");
  }

  private boolean isTold(boolean strange, String what) {
    if (strange) {
      calls.tell("GET", ALL, what);
    }
    return strange;
  }

  /**
   * Deletes a notification for good, once what it is about is safe. What is not there any more is
   * as good as deleted.
   *
   * @return false when the hub did not know it
   */
  public boolean delete(NotificationId id) {
    Objects.requireNonNull(id, "id");
    try {
      calls.delete(ONE, id.value());
      return true;
    } catch (NotFoundException gone) {
      return false;
    }
  }
}
