package org.hypothesisstories.adapter.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.hypothesisstories.adapter.words.KanbanWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.kanban.KanbanRefused;

/** There is nothing to say about a project's board. */
@Provider
public class KanbanRefusedMapper implements ExceptionMapper<KanbanRefused> {
    private final ReaderWords reader;

    @Inject
    public KanbanRefusedMapper(ReaderWords reader) {
        this.reader = reader;
    }

    @Override
    public Response toResponse(KanbanRefused refused) {
        Response.Status status = refused.reason() == KanbanRefused.Reason.UNKNOWN_PROJECT
                ? Response.Status.NOT_FOUND : Response.Status.CONFLICT;
        return Answers.refusal(status, refused.reason().code(), KanbanWords.refusal(refused, reader.now()),
                Map.of("subject", refused.projectKey()));
    }
}
