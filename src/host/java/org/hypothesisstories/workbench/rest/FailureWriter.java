package org.hypothesisstories.workbench.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hypothesisstories.workbench.rest.error.RestFailure;

/** Writes a failure that arises before any application is reached. */
final class FailureWriter {
    private final ObjectMapper mapper = new ObjectMapper();

    void write(RestFailure failure, HttpServletResponse response) throws IOException {
        response.setStatus(failure.status());
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(mapper.writeValueAsBytes(failure.form()));
    }
}
