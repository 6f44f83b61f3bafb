// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.act.ActOutcome;
import fr.hubee.client.error.AlreadyExistsException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.core.identity.OrganizationId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The organisations of the hub (HubEE V1 contract, organizations). Immutable and thread-safe. Any
 * method may throw any {@link HubeeException}; those named below have a meaning of their own.
 */
public final class Organizations {

  private final Referential referential;

  Organizations(Referential referential) {
    this.referential = referential;
  }

  /**
   * Looks for an organisation by its whole identity.
   *
   * @return empty only when the hub itself says that there is none
   */
  public Optional<HubeeOrganization> find(OrganizationId id) {
    Objects.requireNonNull(id, "id");
    return referential.find(Resource.ORGANIZATIONS, id.toString(), HubeeOrganization::new);
  }

  /**
   * Reads an organisation.
   *
   * @throws NotFoundException when the hub knows none of this identity
   */
  public HubeeOrganization get(OrganizationId id) {
    Objects.requireNonNull(id, "id");
    return referential.get(Resource.ORGANIZATIONS, id.toString(), HubeeOrganization::new);
  }

  /**
   * Creates an organisation. Never repeated by itself: after a failure that is {@link
   * HubeeException#possiblySent}, call {@link #findOrCreate}.
   *
   * @throws AlreadyExistsException when there is one of this identity
   * @throws InvalidRequestException when the hub refuses a field
   */
  public HubeeOrganization create(NewOrganization organization) {
    Objects.requireNonNull(organization, "organization");
    return referential.post(Resource.ORGANIZATIONS, organization.toJson(), HubeeOrganization::new);
  }

  /**
   * Reads the organisation, or creates it when there is none. May be called again after any
   * failure, and from many threads and machines at once: there will be one organisation. An
   * existing one is returned as it is, not updated.
   *
   * @throws InvalidRequestException when the hub refuses a field
   */
  public HubeeOrganization findOrCreate(NewOrganization organization) {
    Objects.requireNonNull(organization, "organization");
    return ensure(organization).value();
  }

  ActOutcome<HubeeOrganization> ensure(NewOrganization organization) {
    return referential.ensure(() -> find(organization.id()), () -> create(organization));
  }

  /**
   * Reads one page of a list.
   *
   * @param offset how many rows to leave out; 0 or more
   * @return without rows when the hub finds none
   * @throws IllegalArgumentException when the offset is negative
   */
  public Page<HubeeOrganization> page(OrganizationQuery query, int offset) {
    Objects.requireNonNull(query, "query");
    try {
      return referential.page(
          Resource.ORGANIZATIONS, query.pageAt(offset), HubeeOrganization::new, query::asksFor);
    } catch (NotFoundException none) {
      return new Page<>(List.of(), offset, OptionalLong.empty(), false);
    }
  }

  /**
   * Reads a whole list, page after page, each when the stream comes to it: a terminal operation may
   * throw what {@link #page} throws. The list may change while it is read.
   *
   * @return a sequential stream that ends
   * @throws UnexpectedAnswerException from the stream, when a page brings only rows that came
   *     before
   */
  public Stream<HubeeOrganization> stream(OrganizationQuery query) {
    Objects.requireNonNull(query, "query");
    return new PageIterator<>(
            "GET " + Resource.ORGANIZATIONS.path(),
            (int offset) -> page(query, offset),
            HubeeOrganization::id)
        .stream();
  }

  /**
   * Replaces an organisation by what was read and edited: {@code
   * organizations.update(organizations.get(id).edit().name(…))}. Everything else goes back as it
   * was read, fields that the library does not know included. May be repeated after any failure;
   * what somebody else changes in between is overwritten.
   *
   * @return the hub's answer
   * @throws NotFoundException when the hub does not know it
   * @throws InvalidRequestException when the hub refuses a field
   */
  public HubeeOrganization update(OrganizationEdit edit) {
    Objects.requireNonNull(edit, "edit");
    return referential.put(
        Resource.ORGANIZATIONS, edit.id().toString(), edit.toJson(), HubeeOrganization::new);
  }
}
