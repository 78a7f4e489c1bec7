package org.hypothesisstories.workbench.rest.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Set;

/** Answers 501 for what Jira documents and the workbench has not: an unknown path, or a known one with another method. */
public final class MissingEndpointMapper implements ExceptionMapper<ClientErrorException> {
    private static final Set<Integer> UNMATCHED = Set.of(404, 405);

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(ClientErrorException failure) {
        int status = failure.getResponse().getStatus();
        String called = request.getMethod() + " " + request.getRequestURI();
        RestFailure answer = UNMATCHED.contains(status)
                ? RestFailure.notImplemented(called)
                : RestFailure.of(status, called + ": " + failure.getMessage());
        return Response.status(answer.status()).type(MediaType.APPLICATION_JSON_TYPE).entity(answer.form()).build();
    }
}
