package org.hypothesisstories.workbench.jira.workflow.system;

import com.atlassian.jira.issue.comments.Comment;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/** Adds the comment that was written on the transition's screen; the transition's event will carry it. */
final class CreateComment implements FunctionProvider {
    static final String VARIABLE = "commentValue";

    private final SystemServices services;

    CreateComment(SystemServices services) {
        this.services = services;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Run run = Run.of(transientVars);
        run.commentText().ifPresent(text -> {
            Comment comment = services.comments().create(run.issue(), run.caller(services.users()), text, false);
            run.variables().put(VARIABLE, comment);
        });
    }
}
