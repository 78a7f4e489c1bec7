package org.hypothesisstories.adapter.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.call.NotAdministrator;

/** Somebody who does not administer Jira asked for what only administrators do. */
@Provider
public class NotAdministratorMapper implements ExceptionMapper<NotAdministrator> {
    private final ReaderWords reader;

    @Inject
    public NotAdministratorMapper(ReaderWords reader) {
        this.reader = reader;
    }

    @Override
    public Response toResponse(NotAdministrator refused) {
        return Answers.refusal(Response.Status.FORBIDDEN, "not-administrator",
                reader.now().say("hypothesis.rest.address.not-administrator"), Map.of());
    }
}
