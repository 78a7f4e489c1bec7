package org.hypothesisstories.workbench.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.ArrayList;
import java.util.List;

/** A tab of a screen. Until it is stored its fields are only here; afterwards each change goes to the database at once, as in Jira. */
final class StoredTab implements FieldScreenTab {
    private final Screens screens;
    private final FieldScreen screen;
    private final int position;
    private final List<String> unstored = new ArrayList<>();
    private Long id;
    private String name;

    StoredTab(Screens screens, FieldScreen screen, Long id, String name, int position) {
        this.screens = screens;
        this.screen = screen;
        this.id = id;
        this.name = name;
        this.position = position;
    }

    void setId(long id) {
        this.id = id;
    }

    @Override
    public Long getId() {
        return id;
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
    public int getPosition() {
        return position;
    }

    @Override
    public FieldScreen getFieldScreen() {
        return screen;
    }

    @Override
    public List<FieldScreenLayoutItem> getFieldScreenLayoutItems() {
        if (id != null) {
            return screens.items(id);
        }
        List<FieldScreenLayoutItem> items = new ArrayList<>();
        unstored.forEach(field -> items.add(new StoredLayoutItem(null, items.size(), field)));
        return items;
    }

    @Override
    public boolean isContainsField(String fieldId) {
        return getFieldScreenLayoutItems().stream().anyMatch(item -> item.getFieldId().equals(fieldId));
    }

    @Override
    public void addFieldScreenLayoutItem(String fieldId) {
        addFieldScreenLayoutItem(fieldId, getFieldScreenLayoutItems().size());
    }

    /** A field that is on the tab already stays where it is. */
    @Override
    public void addFieldScreenLayoutItem(String fieldId, int at) {
        if (isContainsField(fieldId)) {
            return;
        }
        if (id == null) {
            unstored.add(at, fieldId);
        } else {
            screens.insertItem(id, fieldId, at);
        }
    }

    @Override
    public void store() {
        if (id == null) {
            screens.createFieldScreenTab(this);
            for (int i = 0; i < unstored.size(); i++) {
                screens.insertItem(id, unstored.get(i), i);
            }
            unstored.clear();
        } else {
            screens.updateFieldScreenTab(this);
        }
    }
}
