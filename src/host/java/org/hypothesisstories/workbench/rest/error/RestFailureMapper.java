package org.hypothesisstories.workbench.rest.error;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers a failure with its status and form. */
public final class RestFailureMapper implements ExceptionMapper<RestFailure> {
    @Override
    public Response toResponse(RestFailure failure) {
        return Response.status(failure.status()).type(MediaType.APPLICATION_JSON_TYPE).entity(failure.form()).build();
    }
}
