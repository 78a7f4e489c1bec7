package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.jira.IssuePeople;
import org.hypothesisstories.plugin.Keys;

/**
 * Tells people, each once, by a comment that mentions them: Jira mails it to those who may see the issue, in the form and at the times
 * that they chose. Jira offers plugins no mail queue that is documented.
 */
public class NotifyPostFunction extends AbstractJiraFunctionProvider {
    static final String ASSIGNEE = "assignee";
    static final String REPORTER = "reporter";
    static final String WATCHERS = "watchers";

    /** More mentions make a comment that nobody reads, and a flood of mail. */
    private static final int MOST = 50;

    private final CommentManager comments;
    private final ActionText texts;
    private final IssuePeople people;

    public NotifyPostFunction(CommentManager comments, ActionText texts, IssuePeople people) {
        this.comments = comments;
        this.texts = texts;
        this.people = people;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        MutableIssue issue = getIssue(transientVars);
        Arguments arguments = new Arguments(args);
        List<ApplicationUser> told = told(issue, arguments);
        if (!told.isEmpty()) {
            String mentions = told.stream().map(user -> "[~" + user.getUsername() + "]").collect(Collectors.joining(" "));
            String body = (mentions + " " + texts.fill(arguments.text(Keys.NOTIFY_TEXT_ARG), issue)).strip();
            comments.create(issue, Caller.of(transientVars, args, people).orElse(null), body, true);
        }
    }

    private List<ApplicationUser> told(MutableIssue issue, Arguments arguments) {
        List<ApplicationUser> all = new ArrayList<>();
        for (String kind : arguments.list(Keys.NOTIFY_PEOPLE_ARG)) {
            switch (kind) {
                case ASSIGNEE -> add(all, issue.getAssignee());
                case REPORTER -> add(all, issue.getReporter());
                case WATCHERS -> all.addAll(people.watchers(issue));
                default -> { }
            }
        }
        people.role(arguments.text(Keys.NOTIFY_ROLE_ARG)).ifPresent(role -> all.addAll(people.inRole(role, issue.getProjectObject())));
        if (arguments.has(Keys.NOTIFY_GROUP_ARG)) {
            all.addAll(people.inGroup(arguments.text(Keys.NOTIFY_GROUP_ARG)));
        }
        Map<String, ApplicationUser> once = new LinkedHashMap<>();
        all.forEach(user -> once.putIfAbsent(user.getKey(), user));
        return once.values().stream().limit(MOST).toList();
    }

    private static void add(List<ApplicationUser> all, ApplicationUser user) {
        if (user != null && user.isActive()) {
            all.add(user);
        }
    }
}
