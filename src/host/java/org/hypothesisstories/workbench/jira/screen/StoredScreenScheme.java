package org.hypothesisstories.workbench.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.operation.IssueOperation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Which screen each operation shows. The item without operation is for those that have none of their own. */
final class StoredScreenScheme extends NamedObject implements FieldScreenScheme {
    private final ScreenSchemes schemes;
    private final List<FieldScreenSchemeItem> unstored = new ArrayList<>();

    StoredScreenScheme(ScreenSchemes schemes) {
        this.schemes = schemes;
    }

    StoredScreenScheme(ScreenSchemes schemes, long id, String name, String description) {
        super(id, name, description);
        this.schemes = schemes;
    }

    @Override
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
        return isStored() ? schemes.items(this) : List.copyOf(unstored);
    }

    @Override
    public FieldScreenSchemeItem getFieldScreenSchemeItem(IssueOperation operation) {
        return getFieldScreenSchemeItems().stream().filter(item -> Objects.equals(item.getIssueOperation(), operation)).findFirst().orElse(null);
    }

    @Override
    public void addFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        item.setFieldScreenScheme(this);
        if (!isStored()) {
            unstored.add(item);
        } else {
            item.store();
        }
    }

    @Override
    public FieldScreen getFieldScreen(IssueOperation operation) {
        FieldScreenSchemeItem own = getFieldScreenSchemeItem(operation);
        FieldScreenSchemeItem item = own != null ? own : getFieldScreenSchemeItem(null);
        return item == null ? null : item.getFieldScreen();
    }

    @Override
    public void store() {
        if (!isStored()) {
            schemes.createFieldScreenScheme(this);
            unstored.forEach(FieldScreenSchemeItem::store);
            unstored.clear();
        } else {
            schemes.updateFieldScreenScheme(this);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof FieldScreenScheme that && isStored() && getId().equals(that.getId());
    }
}
