package org.hypothesisstories.adapter.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.words.ReaderWords;

/** A request of another form than was asked for. */
@Provider
public class UnusableRequestMapper implements ExceptionMapper<UnusableRequest> {
    private final ReaderWords reader;

    @Inject
    public UnusableRequestMapper(ReaderWords reader) {
        this.reader = reader;
    }

    @Override
    public Response toResponse(UnusableRequest unusable) {
        String code = unusable.code().key();
        String message = reader.now().say("hypothesis.rest." + code, unusable.arguments().toArray());
        boolean tooLarge = unusable.code() == UnusableRequest.Code.BODY_TOO_LARGE;
        return Answers.refusal(
                tooLarge ? Response.Status.REQUEST_ENTITY_TOO_LARGE : Response.Status.BAD_REQUEST, code, message,
                Map.of("problems", List.of(Answers.problem(code, unusable.field(), message))));
    }
}
