package org.hypothesisstories.workbench.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.Comparator;

/** One line of a screen scheme. */
final class StoredScreenSchemeItem implements FieldScreenSchemeItem {
    private final ScreenSchemes schemes;
    private Long id;
    private ScreenableIssueOperation operation;
    private FieldScreen screen;
    private FieldScreenScheme scheme;

    StoredScreenSchemeItem(ScreenSchemes schemes) {
        this.schemes = schemes;
    }

    StoredScreenSchemeItem(ScreenSchemes schemes, long id, ScreenableIssueOperation operation, FieldScreen screen, FieldScreenScheme scheme) {
        this(schemes);
        this.id = id;
        this.operation = operation;
        this.screen = screen;
        this.scheme = scheme;
    }

    void setId(long id) {
        this.id = id;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public ScreenableIssueOperation getIssueOperation() {
        return operation;
    }

    /** Null stands for every operation without an item of its own. */
    @Override
    public void setIssueOperation(ScreenableIssueOperation operation) {
        this.operation = operation;
    }

    @Override
    public FieldScreen getFieldScreen() {
        return screen;
    }

    @Override
    public void setFieldScreen(FieldScreen screen) {
        this.screen = screen;
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme() {
        return scheme;
    }

    @Override
    public void setFieldScreenScheme(FieldScreenScheme scheme) {
        this.scheme = scheme;
    }

    @Override
    public void store() {
        schemes.createFieldScreenSchemeItem(this);
    }

    @Override
    public int compareTo(FieldScreenSchemeItem other) {
        return Comparator.<FieldScreenSchemeItem, Long>comparing(item -> item.getIssueOperation() == null ? -1L : item.getIssueOperation().getId())
                .compare(this, other);
    }
}
