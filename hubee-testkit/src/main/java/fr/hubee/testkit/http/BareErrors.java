// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wiremock.jakarta.servlet.RequestDispatcher;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.apache.commons.fileupload.FileUploadException;
import wiremock.org.eclipse.jetty.http.HttpFields;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.ErrorHandler;
import wiremock.org.eclipse.jetty.util.BufferUtil;

/**
 * Answers what is no HTTP with a status and nothing else: Jetty would show its page, and a stack
 * trace when the body cannot be read.
 */
final class BareErrors extends ErrorHandler {

  private static final int BAD_REQUEST = 400;

  /** What reading a request throws when the request is malformed. */
  private static final List<Class<? extends Throwable>> FAULTS_OF_THE_REQUEST =
      List.of(
          IOException.class,
          FileUploadException.class,
          UnsupportedCharsetException.class,
          IllegalCharsetNameException.class);

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response) {
    if (isItsOwnFault(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
      response.setStatus(BAD_REQUEST);
    }
    base.setHandled(true);
  }

  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    return BufferUtil.EMPTY_BUFFER;
  }

  private static boolean isItsOwnFault(@Nullable Object failure) {
    return failure instanceof Throwable thrown
        && Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
            .anyMatch(
                cause -> FAULTS_OF_THE_REQUEST.stream().anyMatch(type -> type.isInstance(cause)));
  }
}
