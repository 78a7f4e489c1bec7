package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A choice among the priorities, the resolutions and so on. */
class ConstantField implements IssueField {
    /** What Jira's forms send for "please select". */
    private static final String NONE = "-1";

    private final String id;
    private final Function<String, ? extends IssueConstant> lookup;
    private final BiConsumer<MutableIssue, String> setter;

    ConstantField(String id, Function<String, ? extends IssueConstant> lookup, BiConsumer<MutableIssue, String> setter) {
        this.id = id;
        this.lookup = lookup;
        this.setter = setter;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Object read(Map<String, String[]> parameters) {
        String given = Parameters.first(parameters, id);
        return given == null || given.isBlank() || given.equals(NONE) ? null : given;
    }

    @Override
    public void check(Object input, FieldCheck check) {
        if (input == null) {
            check.refuse(this, "workbench.issue." + id + ".missing");
        } else if (lookup.apply((String) input) == null) {
            check.refuse(this, "workbench.issue." + id + ".unknown", input);
        }
    }

    @Override
    public void apply(Object input, MutableIssue issue) {
        setter.accept(issue, (String) input);
    }

    @Override
    public Optional<ChangeItemBean> storeChange(Issue issue, ModifiedValue<?> change) {
        IssueConstant before = (IssueConstant) change.getOldValue();
        IssueConstant after = (IssueConstant) change.getNewValue();
        return Objects.equals(id(before), id(after))
                ? Optional.empty()
                : Optional.of(new ChangeItemBean(ChangeItemBean.STATIC_FIELD, id, id(before), name(before), id(after), name(after)));
    }

    private static String id(IssueConstant constant) {
        return constant == null ? null : constant.getId();
    }

    private static String name(IssueConstant constant) {
        return constant == null ? null : constant.getName();
    }
}
