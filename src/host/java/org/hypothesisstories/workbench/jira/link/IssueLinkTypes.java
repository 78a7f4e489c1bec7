package org.hypothesisstories.workbench.jira.link;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Collection;
import java.util.List;
import org.hypothesisstories.workbench.db.Database;

/** The kinds of links between issues. */
public final class IssueLinkTypes implements IssueLinkTypeManager {
    private final Database database;

    public IssueLinkTypes(Database database) {
        this.database = database;
    }

    @Override
    public void createIssueLinkType(String name, String outward, String inward, String style) {
        database.jdbi().useHandle(handle -> handle
                .createUpdate("insert into issue_link_type (name, outward, inward) values (:name, :outward, :inward)")
                .bind("name", name).bind("outward", outward).bind("inward", inward).execute());
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return database.jdbi().withHandle(handle -> handle.createQuery("select * from issue_link_type order by name")
                .<IssueLinkType>map((row, context) -> new StoredLinkType(row.getLong("id"), row.getString("name"), row.getString("outward"),
                        row.getString("inward"))).list());
    }

    @Override
    public IssueLinkType getIssueLinkType(Long id) {
        return getIssueLinkTypes().stream().filter(type -> type.getId().equals(id)).findFirst().orElse(null);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return List.copyOf(getIssueLinkTypes().stream().filter(type -> type.getName().equalsIgnoreCase(name)).toList());
    }
}
