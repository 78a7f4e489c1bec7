package org.hypothesisstories.workbench.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.ArrayList;
import java.util.List;

/** A screen: tabs of fields. Until it is stored its tabs are only here; afterwards each change goes to the database at once, as in Jira. */
final class StoredScreen extends NamedObject implements FieldScreen {
    private final Screens screens;
    private final List<FieldScreenTab> unstored = new ArrayList<>();

    StoredScreen(Screens screens) {
        this.screens = screens;
    }

    StoredScreen(Screens screens, long id, String name, String description) {
        super(id, name, description);
        this.screens = screens;
    }

    @Override
    public List<FieldScreenTab> getTabs() {
        return isStored() ? screens.tabs(this) : List.copyOf(unstored);
    }

    @Override
    public FieldScreenTab getTab(int position) {
        return getTabs().get(position);
    }

    @Override
    public FieldScreenTab addTab(String tabName) {
        StoredTab tab = new StoredTab(screens, this, null, tabName, getTabs().size());
        if (!isStored()) {
            unstored.add(tab);
        } else {
            tab.store();
        }
        return tab;
    }

    @Override
    public boolean containsField(String fieldId) {
        return getTabs().stream().anyMatch(tab -> tab.isContainsField(fieldId));
    }

    @Override
    public void store() {
        if (!isStored()) {
            screens.createFieldScreen(this);
            unstored.forEach(FieldScreenTab::store);
            unstored.clear();
        } else {
            screens.updateFieldScreen(this);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof FieldScreen that && isStored() && getId().equals(that.getId());
    }

    @Override
    public String toString() {
        return getName() + " (" + getId() + ")";
    }
}
