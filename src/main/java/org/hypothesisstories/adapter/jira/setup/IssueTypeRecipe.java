package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Optional;
import org.hypothesisstories.application.setup.SetUpTarget;
import org.hypothesisstories.plugin.Keys;

/** The issue type Hypothesis, with Jira's own icon until an administrator gives it another. */
final class IssueTypeRecipe implements Recipe<IssueType> {
    private final IssueTypeManager issueTypes;
    private final AvatarManager avatars;

    IssueTypeRecipe(IssueTypeManager issueTypes, AvatarManager avatars) {
        this.issueTypes = issueTypes;
        this.avatars = avatars;
    }

    @Override
    public String setting() {
        return Keys.ISSUE_TYPE_SETTING;
    }

    @Override
    public String kind() {
        return "issue-type";
    }

    @Override
    public String name() {
        return "Hypothesis";
    }

    @Override
    public Optional<IssueType> byId(String id) {
        return Optional.ofNullable(issueTypes.getIssueType(id));
    }

    @Override
    public Optional<IssueType> byName() {
        return issueTypes.getIssueTypes().stream()
                .filter(type -> !type.isSubTask() && type.getName().equalsIgnoreCase(name()))
                .findFirst();
    }

    @Override
    public IssueType make(SetUpTarget target) {
        Long avatar = avatars.getDefaultAvatarId(IconType.ISSUE_TYPE_ICON_TYPE);
        return issueTypes.createIssueType(name(), "A belief that can be proved or disproved within a time box.", avatar);
    }

    @Override
    public String nameOf(IssueType object) {
        return object.getName();
    }

    @Override
    public String id(IssueType type) {
        return type.getId();
    }
}
