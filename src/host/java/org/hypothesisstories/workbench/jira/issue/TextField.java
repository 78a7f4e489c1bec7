package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Text that people write: the description. */
class TextField implements IssueField {
    private final String id;
    private final BiConsumer<MutableIssue, String> setter;

    TextField(String id, BiConsumer<MutableIssue, String> setter) {
        this.id = id;
        this.setter = setter;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Object read(Map<String, String[]> parameters) {
        return Parameters.first(parameters, id);
    }

    @Override
    public void check(Object input, FieldCheck check) {
        // Any text will do.
    }

    @Override
    public void apply(Object input, MutableIssue issue) {
        String text = (String) input;
        setter.accept(issue, text == null || text.isEmpty() ? null : text);
    }

    @Override
    public Optional<ChangeItemBean> storeChange(Issue issue, ModifiedValue<?> change) {
        String before = (String) change.getOldValue();
        String after = (String) change.getNewValue();
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(new ChangeItemBean(ChangeItemBean.STATIC_FIELD, id, null, before, null, after));
    }
}
