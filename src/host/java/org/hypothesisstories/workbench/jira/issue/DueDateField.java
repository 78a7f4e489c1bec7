package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The due date: a day, as ISO 8601 writes it or as Jira's date picker does ({@code 1/Jun/25}). */
final class DueDateField implements IssueField {
    private static final List<DateTimeFormatter> FORMS = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d/MMM/yy").toFormatter(Locale.ENGLISH));

    private final PermissionManager permissions;

    DueDateField(PermissionManager permissions) {
        this.permissions = permissions;
    }

    @Override
    public String id() {
        return "duedate";
    }

    @Override
    public boolean isShownTo(ApplicationUser user, Issue issue) {
        return permissions.hasPermission(ProjectPermissions.SCHEDULE_ISSUES, issue.getProjectObject(), user);
    }

    @Override
    public Object read(Map<String, String[]> parameters) {
        String text = Parameters.first(parameters, id());
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public void check(Object input, FieldCheck check) {
        if (input != null && day((String) input).isEmpty()) {
            check.refuse(this, "workbench.issue.duedate.unreadable", input);
        }
    }

    @Override
    public void apply(Object input, MutableIssue issue) {
        issue.setDueDate(input == null ? null : Timestamp.valueOf(day((String) input).orElseThrow().atStartOfDay()));
    }

    private static Optional<LocalDate> day(String text) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeParseException otherForm) {
                continue;
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<ChangeItemBean> storeChange(Issue issue, ModifiedValue<?> change) {
        Timestamp before = (Timestamp) change.getOldValue();
        Timestamp after = (Timestamp) change.getNewValue();
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(new ChangeItemBean(ChangeItemBean.STATIC_FIELD, id(), iso(before), text(before), iso(after), text(after)));
    }

    private static String iso(Timestamp time) {
        return time == null ? null : time.toLocalDateTime().toLocalDate().toString();
    }

    private static String text(Timestamp time) {
        return time == null ? null : time.toString();
    }
}
