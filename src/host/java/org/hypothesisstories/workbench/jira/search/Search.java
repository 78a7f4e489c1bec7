package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.InstantSource;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.plugin.ServiceExports;

/** Search by JQL, put together. */
public final class Search {
    private final SearchService service;

    private Search(SearchService service) {
        this.service = service;
    }

    /** Builds the search over the issues in the database. */
    public static Search over(
            Database database,
            InstantSource clock,
            PermissionManager permissions,
            TimeZoneManager zones,
            IssueManager issues,
            CustomFieldManager customFields,
            PluginModules modules,
            Ranking ranking) {
        Lookups lookups = new Lookups(database);
        Readers readers = new Readers(lookups);
        Fields fields = new Fields(new SystemFields(readers, ranking), new CustomFields(customFields, readers));
        Operands operands = new Operands(new SystemFunctions(lookups), new PluginFunctions(modules));
        Viewpoints viewpoints = new Viewpoints(permissions, zones, lookups, clock);
        return new Search(new IssueSearch(fields, operands, viewpoints, new IssueRows(database), issues));
    }

    public SearchService service() {
        return service;
    }

    /** Offers the search to plugins. */
    public void export(ServiceExports exports) {
        exports.export(SearchService.class, service);
    }
}
