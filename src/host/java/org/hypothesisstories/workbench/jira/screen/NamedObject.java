package org.hypothesisstories.workbench.jira.screen;

import java.util.Objects;

/** What screens and their schemes have in common: an id once they are stored, a name, a description. */
abstract class NamedObject {
    private Long id;
    private String name;
    private String description;

    /** One that is not stored yet. */
    NamedObject() {
    }

    NamedObject(long id, String name, String description) {
        this.id = id;
        this.name = name;
        this.description = description;
    }

    /** Until then its parts are only in memory; afterwards each change goes to the database at once, as in Jira. */
    final boolean isStored() {
        return id != null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
