package org.hypothesisstories.workbench.rest.error;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what nobody else explains; a method that the workbench lacks is a 501 that names it. */
public final class UnexpectedFailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger log = LoggerFactory.getLogger(UnexpectedFailureMapper.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException answered) {
            return answered.getResponse();
        }
        log.error("A REST request failed", failure);
        boolean missing = failure instanceof UnsupportedOperationException;
        String message = missing
                ? "The workbench does not implement " + failure.getMessage() + "."
                : "Internal server error: " + failure;
        return Response.status(missing ? 501 : 500).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(ErrorForm.of(message)).build();
    }
}
