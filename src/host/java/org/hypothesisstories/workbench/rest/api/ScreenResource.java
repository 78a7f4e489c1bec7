package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.hypothesisstories.workbench.rest.error.RestFailure;

/** Screens: a custom field is put on the default one. */
@Path("screens")
@AdminOnly
public final class ScreenResource {
    private final FieldScreenManager screens;
    private final CustomFieldManager fields;

    public ScreenResource(FieldScreenManager screens, CustomFieldManager fields) {
        this.screens = screens;
        this.fields = fields;
    }

    /** Answers 201 as Jira does, also when the field was there before. */
    @POST
    @Path("addToDefault/{field}")
    public Response addToDefault(@PathParam("field") String fieldId) {
        if (fields.getCustomFieldObject(fieldId) == null) {
            throw RestFailure.notFound("The field with id '" + fieldId + "' does not exist.");
        }
        FieldScreen screen = screens.getFieldScreen(FieldScreen.DEFAULT_SCREEN_ID);
        if (!screen.containsField(fieldId)) {
            screen.getTab(0).addFieldScreenLayoutItem(fieldId);
        }
        return Response.status(Response.Status.CREATED).build();
    }
}
