package org.hypothesisstories.adapter.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.hypothesisstories.adapter.words.CalendarWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.calendar.CalendarRefused;

/** A calendar that was neither shown nor changed. */
@Provider
public class CalendarRefusedMapper implements ExceptionMapper<CalendarRefused> {
    private final ReaderWords reader;

    @Inject
    public CalendarRefusedMapper(ReaderWords reader) {
        this.reader = reader;
    }

    @Override
    public Response toResponse(CalendarRefused refused) {
        Response.Status status = switch (refused.reason()) {
            case NOT_ADMINISTRATOR -> Response.Status.FORBIDDEN;
            case UNKNOWN_PROJECT -> Response.Status.NOT_FOUND;
            case CHANGED_MEANWHILE -> Response.Status.CONFLICT;
        };
        return Answers.refusal(status, refused.reason().key(), CalendarWords.refusal(refused, reader.now()),
                Map.of("subject", refused.subject()));
    }
}
