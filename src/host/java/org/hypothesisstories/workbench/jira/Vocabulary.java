package org.hypothesisstories.workbench.jira;

import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.constant.Constants;
import org.hypothesisstories.workbench.jira.constant.DefaultAvatars;
import org.hypothesisstories.workbench.jira.constant.IssueTypes;
import org.hypothesisstories.workbench.jira.constant.Priorities;
import org.hypothesisstories.workbench.jira.constant.Resolutions;
import org.hypothesisstories.workbench.jira.constant.StatusCategories;
import org.hypothesisstories.workbench.jira.constant.Statuses;

/** The services around constants. */
public record Vocabulary(IssueTypes issueTypes, StatusCategories categories, Statuses statuses, Resolutions resolutions,
        Priorities priorities, Constants constants, DefaultAvatars avatars) {
    static Vocabulary of(Database database) {
        IssueTypes issueTypes = new IssueTypes(database);
        StatusCategories categories = new StatusCategories();
        Statuses statuses = new Statuses(database, categories);
        Resolutions resolutions = new Resolutions(database);
        Priorities priorities = new Priorities(database);
        return new Vocabulary(issueTypes, categories, statuses, resolutions, priorities,
                new Constants(issueTypes, statuses, resolutions, priorities), new DefaultAvatars());
    }
}
