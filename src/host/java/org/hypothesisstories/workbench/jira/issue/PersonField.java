package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A user by name, whom only holders of a permission may choose. */
abstract class PersonField implements IssueField {
    private final String id;
    private final ProjectPermissionKey needed;
    private final BiConsumer<MutableIssue, ApplicationUser> setter;
    private final UserManager users;
    private final PermissionManager permissions;

    PersonField(String id, ProjectPermissionKey needed, BiConsumer<MutableIssue, ApplicationUser> setter, UserManager users,
            PermissionManager permissions) {
        this.id = id;
        this.needed = needed;
        this.setter = setter;
        this.users = users;
        this.permissions = permissions;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean isShownTo(ApplicationUser user, Issue issue) {
        return permissions.hasPermission(needed, issue.getProjectObject(), user);
    }

    @Override
    public Object read(Map<String, String[]> parameters) {
        String name = Parameters.first(parameters, id);
        return name == null || name.isBlank() ? null : name;
    }

    @Override
    public void check(Object input, FieldCheck check) {
        if (input != null && user((String) input) == null) {
            check.refuse(this, "workbench.issue." + id + ".unknown", input);
        }
    }

    @Override
    public void apply(Object input, MutableIssue issue) {
        setter.accept(issue, input == null ? null : user((String) input));
    }

    @Override
    public Optional<ChangeItemBean> storeChange(Issue issue, ModifiedValue<?> change) {
        ApplicationUser before = (ApplicationUser) change.getOldValue();
        ApplicationUser after = (ApplicationUser) change.getNewValue();
        return Objects.equals(key(before), key(after))
                ? Optional.empty()
                : Optional.of(new ChangeItemBean(ChangeItemBean.STATIC_FIELD, id, key(before), name(before), key(after), name(after)));
    }

    ApplicationUser user(String name) {
        return users.getUserByName(name);
    }

    PermissionManager permissions() {
        return permissions;
    }

    private static String key(ApplicationUser user) {
        return user == null ? null : user.getKey();
    }

    private static String name(ApplicationUser user) {
        return user == null ? null : user.getDisplayName();
    }
}
