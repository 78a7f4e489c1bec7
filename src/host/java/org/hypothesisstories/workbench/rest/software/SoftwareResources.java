package org.hypothesisstories.workbench.rest.software;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.Set;
import org.hypothesisstories.workbench.jira.filter.SavedFilters;
import org.hypothesisstories.workbench.rest.api.VisibleIssues;
import org.hypothesisstories.workbench.rest.api.VisibleProjects;
import org.hypothesisstories.workbench.rest.json.IssueJson;
import org.hypothesisstories.workbench.rest.json.Links;
import org.hypothesisstories.workbench.rest.json.ProjectJson;
import org.hypothesisstories.workbench.software.Software;

/** Wires the resources of Jira Software. */
public final class SoftwareResources {
    private final Software software;
    private final Surroundings around;
    private final VisibleBoards boards;

    /** What they need of Jira and of its REST. */
    public record Surroundings(SavedFilters filters, SearchService search, JiraAuthenticationContext caller, PermissionManager permissions,
            StatusManager statuses, CustomFieldManager fields, VisibleProjects projects, VisibleIssues issues, IssueJson issueJson,
            ProjectJson projectJson, Links links) {}

    public SoftwareResources(Software software, Surroundings around) {
        this.software = software;
        this.around = around;
        this.boards = new VisibleBoards(software, around.search(), around.caller());
    }

    /** For {@code /rest/agile/1.0}, which is documented. */
    public Set<Object> agile() {
        return Set.of(
                new BoardResource(software, boards, around.filters(), around.projects(), new BoardJson(software, around.projectJson(), around.links())),
                new BoardIssueResource(software, boards, around.search(), around.issueJson()),
                new RankResource(software, boards, around.issues(), around.permissions()));
    }

    /** For {@code /rest/greenhopper/1.0}, which only Jira Software's own pages are meant to call. */
    public Set<Object> greenhopper() {
        EditModelJson json = new EditModelJson(software, boards, around.statuses(), around.fields());
        return Set.of(new RapidViewConfigResource(software, boards, json, around.statuses()),
                new QuickFilterResource(software, boards), new SwimlaneResource(software, boards),
                new CardLayoutResource(software, boards, around.fields(), json));
    }
}
