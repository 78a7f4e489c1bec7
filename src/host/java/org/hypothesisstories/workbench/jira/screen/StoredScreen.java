package org.hypothesisstories.workbench.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A screen: tabs of fields. Until it is stored its tabs are only here; afterwards each change goes to the database at once, as in Jira. */
final class StoredScreen implements FieldScreen {
    private final Screens screens;
    private final List<FieldScreenTab> unstored = new ArrayList<>();
    private Long id;
    private String name;
    private String description;

    StoredScreen(Screens screens) {
        this.screens = screens;
    }

    StoredScreen(Screens screens, long id, String name, String description) {
        this(screens);
        this.id = id;
        this.name = name;
        this.description = description;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public List<FieldScreenTab> getTabs() {
        return id == null ? List.copyOf(unstored) : screens.tabs(this);
    }

    @Override
    public FieldScreenTab getTab(int position) {
        return getTabs().get(position);
    }

    @Override
    public FieldScreenTab addTab(String tabName) {
        StoredTab tab = new StoredTab(screens, this, null, tabName, getTabs().size());
        if (id == null) {
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
        if (id == null) {
            screens.createFieldScreen(this);
            unstored.forEach(FieldScreenTab::store);
            unstored.clear();
        } else {
            screens.updateFieldScreen(this);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof FieldScreen that && id != null && id.equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    @Override
    public String toString() {
        return name + " (" + id + ")";
    }
}
