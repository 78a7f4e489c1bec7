package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.hypothesisstories.adapter.jira.IssuePeople;
import org.hypothesisstories.plugin.Keys;

/** Writes a comment as whoever executes the transition. An empty text writes none. */
public class CommentPostFunction extends AbstractJiraFunctionProvider {
    private final CommentManager comments;
    private final ActionText texts;
    private final IssuePeople people;

    public CommentPostFunction(CommentManager comments, ActionText texts, IssuePeople people) {
        this.comments = comments;
        this.texts = texts;
        this.people = people;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Arguments arguments = new Arguments(args);
        if (arguments.has(Keys.COMMENT_TEXT_ARG)) {
            MutableIssue issue = getIssue(transientVars);
            String body = texts.fill(arguments.text(Keys.COMMENT_TEXT_ARG), issue);
            comments.create(issue, Caller.of(transientVars, args, people).orElse(null), body, true);
        }
    }
}
