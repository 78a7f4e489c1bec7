package org.hypothesisstories.workbench;

import java.util.Optional;
import org.hypothesisstories.workbench.jira.Access;
import org.hypothesisstories.workbench.jira.Configuration;
import org.hypothesisstories.workbench.jira.Issues;
import org.hypothesisstories.workbench.jira.Layout;
import org.hypothesisstories.workbench.jira.People;
import org.hypothesisstories.workbench.jira.filter.SavedFilters;
import org.hypothesisstories.workbench.jira.search.Ranking;
import org.hypothesisstories.workbench.jira.search.Search;
import org.hypothesisstories.workbench.plugin.ServiceExports;
import org.hypothesisstories.workbench.software.Ranks;
import org.hypothesisstories.workbench.software.Software;

/** Jira as plugins and pages know it: what administrators set up, issues, and the search over them. */
final class Product {
    private final Configuration configuration;
    private final Issues issues;
    private final Search search;
    private final SavedFilters filters;
    private final Optional<Software> software;

    Product(Foundation foundation) {
        this.configuration = new Configuration(foundation.database(), foundation.plugins().modules(), foundation.templates(),
                foundation.translations(), foundation.clock());
        this.issues = new Issues(host(foundation), configured(configuration));
        this.search = Search.over(foundation.database(), foundation.clock(), configuration.access().permissions(),
                configuration.people().zones(), issues.manager(), configuration.fields().customFields(),
                foundation.plugins().modules(), foundation.software() ? Ranking.by(Ranks.POSITION) : Ranking.none());
        Access access = configuration.access();
        this.filters = new SavedFilters(foundation.database(), access.projects(), access.permissions());
        this.software = foundation.software() ? Optional.of(software(foundation)) : Optional.empty();
    }

    private Software software(Foundation foundation) {
        Access access = configuration.access();
        return new Software(foundation.database(), new Software.Jira(filters, access.global(), search.service(), access.projects(),
                configuration.layout().issueTypeSchemes(), issues.workflowManager()));
    }

    private static Issues.Host host(Foundation foundation) {
        return new Issues.Host(foundation.database(), foundation.clock(), foundation.services().events(),
                (to, subject, body) -> foundation.services().mailbox().send(to.getEmailAddress(), subject, body, "text/plain"),
                foundation.plugins().modules(), foundation.templates(), foundation.translations());
    }

    private static Issues.Configured configured(Configuration configuration) {
        People people = configuration.people();
        Access access = configuration.access();
        Layout layout = configuration.layout();
        return new Issues.Configured(access.projects(), configuration.vocabulary().constants(), people.users(),
                configuration.fields().customFields(), access.permissions(), access.roles(), layout.issueTypeSchemes(),
                layout.workflowSchemes(), layout.screens(), layout.typeScreenSchemes(), people.current(), people.languages(),
                (user, group) -> people.groups().contains(group, user), access.projects()::nextIssueNumber);
    }

    Configuration configuration() {
        return configuration;
    }

    Issues issues() {
        return issues;
    }

    Search search() {
        return search;
    }

    SavedFilters filters() {
        return filters;
    }

    /** Jira Software; empty where there is none. */
    Optional<Software> software() {
        return software;
    }

    /** Offers Jira's services to plugins. */
    void export(ServiceExports exports) {
        configuration.export(exports);
        issues.export(exports);
        search.export(exports);
    }
}
