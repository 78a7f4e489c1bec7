package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.project.Project;
import java.util.List;
import org.hypothesisstories.workbench.web.fragment.FragmentContext;
import org.hypothesisstories.workbench.web.fragment.Link;
import org.hypothesisstories.workbench.web.fragment.WebItems;
import org.hypothesisstories.workbench.web.http.Visit;

/**
 * What stands at the left of a project's pages.
 *
 * @param selected which of the host's own entries is open
 */
public record Sidebar(String projectKey, String projectName, String selected, List<Link> links) {

    /** Makes sidebars with the entries that plugins add. */
    public static final class Maker {
        private final WebItems items;
        private final FragmentContext fragments;

        public Maker(WebItems items, FragmentContext fragments) {
            this.items = items;
            this.fragments = fragments;
        }

        public Sidebar of(Project project, String selected, Visit visit) {
            return new Sidebar(project.getKey(), project.getName(), selected,
                    items.in("jira.project.sidebar.plugins.navigation", fragments.project(visit.request(), project)));
        }
    }
}
