// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

/**
 * What the guards of the request machine read. Immutable.
 *
 * @param by in what quality somebody acts
 * @param reasonGiven true when a reason, not blank, comes with the act
 * @param complete true when no rule of {@link RequestRules} is broken
 * @param needsPeople true for a commune déléguée or associée that nobody has authorised yet
 * @param reopening true while a request validated before is being updated
 * @param activeHabilitation true while an approval is in force
 */
public record RequestFacts(
    Role by,
    boolean reasonGiven,
    boolean complete,
    boolean needsPeople,
    boolean reopening,
    boolean activeHabilitation) {}
