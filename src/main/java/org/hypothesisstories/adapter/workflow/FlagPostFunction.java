package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.hypothesisstories.adapter.jira.FlaggedField;
import org.hypothesisstories.plugin.Keys;

/** Flags the issue as Jira Software does, or labels it where that is not there. */
public class FlagPostFunction extends AbstractJiraFunctionProvider {
    static final String DEFAULT_LABEL = "flagged";

    private final FlaggedField flag;

    public FlagPostFunction(FlaggedField flag) {
        this.flag = flag;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        flag.raise(getIssue(transientVars), label(new Arguments(args)));
    }

    /** A label holds no spaces. */
    static String label(Arguments arguments) {
        return arguments.has(Keys.FLAG_LABEL_ARG) ? arguments.text(Keys.FLAG_LABEL_ARG).strip().replaceAll("\\s+", "-") : DEFAULT_LABEL;
    }
}
