package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.label.Label;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Labels: words without blanks. */
final class LabelsField implements IssueField {
    private static final int MAX_LENGTH = 255;

    private final IssueRows rows;

    LabelsField(IssueRows rows) {
        this.rows = rows;
    }

    @Override
    public String id() {
        return "labels";
    }

    /** Several parameters with a label each, or one with labels between blanks. */
    @Override
    public Object read(Map<String, String[]> parameters) {
        return Arrays.stream(parameters.getOrDefault(id(), new String[0])).flatMap(text -> Arrays.stream(text.split("\\s+")))
                .filter(word -> !word.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void check(Object input, FieldCheck check) {
        if (words(input).stream().anyMatch(word -> word.length() > MAX_LENGTH)) {
            check.refuse(this, "workbench.issue.labels.long", MAX_LENGTH);
        }
    }

    @Override
    public void apply(Object input, MutableIssue issue) {
        issue.setLabels(words(input).stream().map(word -> new Label(null, issue.getId(), word)).collect(Collectors.toSet()));
    }

    @Override
    public void storeNew(Issue issue) {
        rows.replaceLabels(issue.getId(), words(issue.getLabels().stream().map(Label::getLabel).collect(Collectors.toSet())));
    }

    @Override
    public Optional<ChangeItemBean> storeChange(Issue issue, ModifiedValue<?> change) {
        Set<String> before = words(change.getOldValue());
        Set<String> after = words(change.getNewValue());
        if (before.equals(after)) {
            return Optional.empty();
        }
        rows.replaceLabels(issue.getId(), after);
        return Optional.of(new ChangeItemBean(ChangeItemBean.STATIC_FIELD, id(), null, String.join(" ", before), null,
                String.join(" ", after)));
    }

    @SuppressWarnings("unchecked")
    private static Set<String> words(Object input) {
        return new TreeSet<>((Set<String>) input);
    }
}
