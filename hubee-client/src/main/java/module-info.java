// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * A client of the HubEE V1 API: tokens, télédossiers, organisations, subscriptions, démarches,
 * typed errors.
 */
module fr.hubee.client {
  requires transitive fr.hubee.core;
  requires com.fasterxml.jackson.databind;
  requires org.apache.httpcomponents.client5.httpclient5;
  requires org.apache.httpcomponents.core5.httpcore5;
  requires org.slf4j;
  requires static org.jspecify;

  // Used by HttpClient 5, an automatic module, which cannot ask for them itself: without them it
  // fails at the first connection on the module path.
  requires java.naming;
  requires java.security.jgss;
  requires jdk.net;

  exports fr.hubee.client;
  exports fr.hubee.client.act;
  exports fr.hubee.client.auth;
  exports fr.hubee.client.doctor;
  exports fr.hubee.client.error;
  exports fr.hubee.client.event;
  exports fr.hubee.client.file;
  exports fr.hubee.client.retry;
  exports fr.hubee.client.spi;
  exports fr.hubee.client.teledossier;
}
