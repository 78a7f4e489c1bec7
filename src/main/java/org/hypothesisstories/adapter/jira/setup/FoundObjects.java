package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.plugin.Keys;

/** What earlier parts found or made, for the later ones that build on it. */
public final class FoundObjects {
    private final JiraSettings settings;
    private final IssueTypeManager issueTypes;
    private final FieldScreenManager screens;
    private final FieldScreenSchemeManager screenSchemes;

    public FoundObjects(JiraSettings settings, IssueTypeManager issueTypes, FieldScreenManager screens, FieldScreenSchemeManager screenSchemes) {
        this.settings = settings;
        this.issueTypes = issueTypes;
        this.screens = screens;
        this.screenSchemes = screenSchemes;
    }

    /** The issue type; during a plan it may be missing. */
    Optional<IssueType> plannedIssueType() {
        return settings.read(Keys.ISSUE_TYPE_SETTING).map(issueTypes::getIssueType);
    }

    IssueType issueType() {
        return plannedIssueType().orElseThrow(() -> missing(Keys.ISSUE_TYPE_SETTING));
    }

    /** The id of a field, or of another object, as stored under its setting. */
    Optional<String> plannedId(String setting) {
        return settings.read(setting);
    }

    String id(String setting) {
        return plannedId(setting).orElseThrow(() -> missing(setting));
    }

    FieldScreen screen(String setting) {
        return screens.getFieldScreen(Long.valueOf(id(setting)));
    }

    FieldScreenScheme screenScheme() {
        return screenSchemes.getFieldScreenScheme(Long.valueOf(id(Keys.SCREEN_SCHEME_SETTING)));
    }

    private static IllegalStateException missing(String setting) {
        return new IllegalStateException("Nothing is stored under " + setting + ", though an earlier part should have made it");
    }
}
