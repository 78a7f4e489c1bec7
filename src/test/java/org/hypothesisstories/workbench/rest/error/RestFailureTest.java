package org.hypothesisstories.workbench.rest.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class RestFailureTest {
    @Test
    void writesJirasErrorForm() throws Exception {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage("Something is wrong.");
        errors.addError("summary", "You must specify a summary of the issue.");
        RestFailure failure = RestFailure.of(errors);
        assertEquals(400, failure.status());
        assertEquals("{\"errorMessages\":[\"Something is wrong.\"],"
                + "\"errors\":{\"summary\":\"You must specify a summary of the issue.\"}}",
                new ObjectMapper().writeValueAsString(failure.form()));
    }

    @Test
    void takesItsStatusFromTheReason() {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage("You may not.", Reason.FORBIDDEN);
        assertEquals(403, RestFailure.of(errors).status());
    }
}
