package org.hypothesisstories.workbench.rest.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers 400 to JSON that cannot be read, unknown properties included. */
@Priority(1) // before Jersey's own mappers, which answer in plain text
public final class UnreadableJsonMapper implements ExceptionMapper<JsonProcessingException> {
    @Override
    public Response toResponse(JsonProcessingException failure) {
        String message = failure instanceof UnrecognizedPropertyException unknown
                ? "Unrecognized field \"" + unknown.getPropertyName() + "\"."
                : "The JSON cannot be read: " + failure.getOriginalMessage();
        return Response.status(400).type(MediaType.APPLICATION_JSON_TYPE).entity(ErrorForm.of(message)).build();
    }
}
