package org.hypothesisstories.adapter.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.hypothesisstories.adapter.words.BoardWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.board.BoardRefused;

/** There is nothing to say about a project's board. */
@Provider
public class BoardRefusedMapper implements ExceptionMapper<BoardRefused> {
    private final ReaderWords reader;

    @Inject
    public BoardRefusedMapper(ReaderWords reader) {
        this.reader = reader;
    }

    @Override
    public Response toResponse(BoardRefused refused) {
        Response.Status status = refused.reason() == BoardRefused.Reason.UNKNOWN_PROJECT
                ? Response.Status.NOT_FOUND : Response.Status.CONFLICT;
        return Answers.refusal(status, refused.reason().code(), BoardWords.refusal(refused, reader.now()),
                Map.of("subject", refused.projectKey()));
    }
}
