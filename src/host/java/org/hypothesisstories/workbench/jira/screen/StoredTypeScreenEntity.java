package org.hypothesisstories.workbench.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import java.util.Comparator;

/** One line of an issue type screen scheme. */
final class StoredTypeScreenEntity implements IssueTypeScreenSchemeEntity {
    private final TypeScreenSchemes schemes;
    private Long id;
    private String issueTypeId;
    private FieldScreenScheme screenScheme;
    private IssueTypeScreenScheme scheme;

    StoredTypeScreenEntity(TypeScreenSchemes schemes) {
        this.schemes = schemes;
    }

    StoredTypeScreenEntity(TypeScreenSchemes schemes, long id, String issueTypeId, FieldScreenScheme screenScheme, IssueTypeScreenScheme scheme) {
        this(schemes);
        this.id = id;
        this.issueTypeId = issueTypeId;
        this.screenScheme = screenScheme;
        this.scheme = scheme;
    }

    void setId(long id) {
        this.id = id;
    }

    IssueTypeScreenScheme scheme() {
        return scheme;
    }

    void setScheme(IssueTypeScreenScheme scheme) {
        this.scheme = scheme;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getIssueTypeId() {
        return issueTypeId;
    }

    /** Null stands for every issue type without an entity of its own. */
    @Override
    public void setIssueTypeId(String issueTypeId) {
        this.issueTypeId = issueTypeId;
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme() {
        return screenScheme;
    }

    @Override
    public void setFieldScreenScheme(FieldScreenScheme screenScheme) {
        this.screenScheme = screenScheme;
    }

    @Override
    public void store() {
        schemes.createIssueTypeScreenSchemeEntity(this);
    }

    @Override
    public int compareTo(IssueTypeScreenSchemeEntity other) {
        return Comparator.<IssueTypeScreenSchemeEntity, String>comparing(IssueTypeScreenSchemeEntity::getIssueTypeId,
                Comparator.nullsFirst(Comparator.naturalOrder())).compare(this, other);
    }
}
