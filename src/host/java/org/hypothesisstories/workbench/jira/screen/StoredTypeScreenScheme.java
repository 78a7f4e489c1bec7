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
final class StoredTypeScreenScheme extends NamedObject implements IssueTypeScreenScheme {
    private static final Long DEFAULT_ID = 1L;

    private final TypeScreenSchemes schemes;
    private final List<IssueTypeScreenSchemeEntity> unstored = new ArrayList<>();

    StoredTypeScreenScheme(TypeScreenSchemes schemes) {
        this.schemes = schemes;
    }

    StoredTypeScreenScheme(TypeScreenSchemes schemes, long id, String name, String description) {
        super(id, name, description);
        this.schemes = schemes;
    }

    @Override
    public boolean isDefault() {
        return DEFAULT_ID.equals(getId());
    }

    @Override
    public Collection<IssueTypeScreenSchemeEntity> getEntities() {
        return isStored() ? schemes.entities(this) : List.copyOf(unstored);
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
        if (!isStored()) {
            unstored.add(entity);
        } else {
            entity.store();
        }
    }

    @Override
    public void store() {
        if (!isStored()) {
            schemes.createIssueTypeScreenScheme(this);
            unstored.forEach(IssueTypeScreenSchemeEntity::store);
            unstored.clear();
        } else {
            schemes.updateIssueTypeScreenScheme(this);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof IssueTypeScreenScheme that && isStored() && getId().equals(that.getId());
    }
}
