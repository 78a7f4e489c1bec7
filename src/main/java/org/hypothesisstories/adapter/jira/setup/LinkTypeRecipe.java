package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.ResearchLink;
import org.hypothesisstories.application.setup.SetUpTarget;

/** A type of issue links. Shared by all of Jira, so one that exists under the name is used as it is. */
final class LinkTypeRecipe implements Recipe<IssueLinkType> {
    private final ResearchLink link;
    private final IssueLinkTypeManager types;

    LinkTypeRecipe(ResearchLink link, IssueLinkTypeManager types) {
        this.link = link;
        this.types = types;
    }

    @Override
    public String setting() {
        return link.setting();
    }

    @Override
    public String kind() {
        return "link-type";
    }

    @Override
    public String name() {
        return link.linkName();
    }

    @Override
    public Optional<IssueLinkType> byId(String id) {
        return Optional.ofNullable(types.getIssueLinkType(Long.valueOf(id)));
    }

    @Override
    public Optional<IssueLinkType> byName() {
        return types.getIssueLinkTypesByName(name()).stream().findFirst();
    }

    /** Jira gives no answer about what it made. */
    @Override
    public IssueLinkType make(SetUpTarget target) {
        types.createIssueLinkType(name(), link.outward(), link.inward(), null);
        return byName().orElseThrow(() -> new IllegalStateException("Jira made no link type " + name()));
    }

    @Override
    public String nameOf(IssueLinkType object) {
        return object.getName();
    }

    @Override
    public String id(IssueLinkType type) {
        return String.valueOf(type.getId());
    }
}
