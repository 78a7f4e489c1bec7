package org.hypothesisstories.workbench.jira.workflow;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Optional;

/** The screens that transitions show before they are executed. */
public final class TransitionScreens {
    private static final String SCREEN_VIEW = "fieldscreen";
    private static final String SCREEN_ID = "jira.fieldscreen.id";

    private final FieldScreenManager screens;

    TransitionScreens(FieldScreenManager screens) {
        this.screens = screens;
    }

    /** The action's screen, if it has one. */
    public Optional<FieldScreen> of(ActionDescriptor action) {
        String id = (String) action.getMetaAttributes().get(SCREEN_ID);
        return SCREEN_VIEW.equals(action.getView()) && id != null ? Optional.ofNullable(screens.getFieldScreen(Long.valueOf(id)))
                : Optional.empty();
    }
}
