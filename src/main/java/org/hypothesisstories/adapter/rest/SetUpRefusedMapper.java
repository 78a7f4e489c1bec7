package org.hypothesisstories.adapter.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.SetUpWords;
import org.hypothesisstories.application.setup.SetUpRefused;

/** Set-up that did not begin. */
@Provider
public class SetUpRefusedMapper implements ExceptionMapper<SetUpRefused> {
    private final ReaderWords reader;

    @Inject
    public SetUpRefusedMapper(ReaderWords reader) {
        this.reader = reader;
    }

    @Override
    public Response toResponse(SetUpRefused refused) {
        Response.Status status = switch (refused.reason()) {
            case NOT_ADMINISTRATOR -> Response.Status.FORBIDDEN;
            case UNKNOWN_PROJECT -> Response.Status.NOT_FOUND;
            case UNKNOWN_SERVICE_USER -> Response.Status.BAD_REQUEST;
            case SOMEBODY_ELSE, DRAFT_OPEN -> Response.Status.CONFLICT;
        };
        String message = SetUpWords.refusal(refused, reader.now());
        return Answers.refusal(status, SetUpWords.code(refused), message, Map.of("subject", refused.subject()));
    }
}
