// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

/**
 * What the guards of the request machine read. Immutable.
 *
 * @param by in what quality somebody acts
 * @param entitled true when the request is in that person's hands: the applicant's own, or one of a
 *     form that the agent's operator instructs
 * @param reasonGiven true when a reason, not blank, comes with the act
 * @param complete true when no rule of {@link RequestRules} is broken
 * @param needsPeople true for a commune déléguée or associée that nobody has authorised yet
 * @param reopening true while a request validated before is being updated
 * @param activeHabilitation true while an approval is in force
 * @param dirtyFromV1 true for a request taken over from DataPass v1 that DataPass v2 could not
 *     validate: it is not updated, transferred or cancelled by the applicant
 * @param anotherApplicant true when a transfer names somebody else than the applicant of today
 * @param toHimself true when a transfer names the person who acts
 */
public record RequestFacts(
    Role by,
    boolean entitled,
    boolean reasonGiven,
    boolean complete,
    boolean needsPeople,
    boolean reopening,
    boolean activeHabilitation,
    boolean dirtyFromV1,
    boolean anotherApplicant,
    boolean toHimself) {}
