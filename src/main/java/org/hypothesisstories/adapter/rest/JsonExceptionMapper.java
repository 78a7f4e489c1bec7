package org.hypothesisstories.adapter.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.words.ReaderWords;

/** A request whose body is not the JSON that was expected. */
@Provider
public class JsonExceptionMapper implements ExceptionMapper<JsonException> {
    private final ReaderWords reader;

    @Inject
    public JsonExceptionMapper(ReaderWords reader) {
        this.reader = reader;
    }

    @Override
    public Response toResponse(JsonException exception) {
        String message = reader.now().say("hypothesis.rest.bad-json", exception.getMessage());
        return Answers.refusal(Response.Status.BAD_REQUEST, "bad-json", message, Map.of("problem", exception.getMessage()));
    }
}
