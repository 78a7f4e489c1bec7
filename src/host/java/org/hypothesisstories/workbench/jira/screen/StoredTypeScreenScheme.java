package org.hypothesisstories.workbench.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Which screen scheme each issue type has. The entity without issue type is for those that have none of their own. */
final class StoredTypeScreenScheme implements IssueTypeScreenScheme {
    private static final Long DEFAULT_ID = 1L;

    private final TypeScreenSchemes schemes;
    private final List<IssueTypeScreenSchemeEntity> unstored = new ArrayList<>();
    private Long id;
    private String name;
    private String description;

    StoredTypeScreenScheme(TypeScreenSchemes schemes) {
        this.schemes = schemes;
    }

    StoredTypeScreenScheme(TypeScreenSchemes schemes, long id, String name, String description) {
        this(schemes);
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
    public boolean isDefault() {
        return DEFAULT_ID.equals(id);
    }

    @Override
    public Collection<IssueTypeScreenSchemeEntity> getEntities() {
        return id == null ? List.copyOf(unstored) : schemes.entities(this);
    }

    @Override
    public IssueTypeScreenSchemeEntity getEntity(String issueTypeId) {
        return getEntities().stream().filter(entity -> Objects.equals(entity.getIssueTypeId(), issueTypeId)).findFirst().orElse(null);
    }

    @Override
    public boolean containsEntity(String issueTypeId) {
        return getEntity(issueTypeId) != null;
    }

    @Override
    public FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type) {
        IssueTypeScreenSchemeEntity own = getEntity(type.getId());
        IssueTypeScreenSchemeEntity entity = own != null ? own : getEntity(null);
        return entity == null ? null : entity.getFieldScreenScheme();
    }

    @Override
    public void addEntity(IssueTypeScreenSchemeEntity entity) {
        ((StoredTypeScreenEntity) entity).setScheme(this);
        if (id == null) {
            unstored.add(entity);
        } else {
            entity.store();
        }
    }

    @Override
    public void store() {
        if (id == null) {
            schemes.createIssueTypeScreenScheme(this);
            unstored.forEach(IssueTypeScreenSchemeEntity::store);
            unstored.clear();
        } else {
            schemes.updateIssueTypeScreenScheme(this);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof IssueTypeScreenScheme that && id != null && id.equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
