package org.hypothesisstories.workbench.web.fragment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The values that conditions, links and panels of a page may use, under the names that Jira gives them. */
public final class FragmentContext {
    private final JiraAuthenticationContext authentication;

    public FragmentContext(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    /** For pages that are about nothing in particular. */
    public Map<String, Object> general(HttpServletRequest request) {
        return about(request, null, Map.of());
    }

    public Map<String, Object> project(HttpServletRequest request, Project project) {
        return about(request, project, Map.of("project", project));
    }

    public Map<String, Object> issue(HttpServletRequest request, Issue issue) {
        Project project = issue.getProjectObject();
        Map<String, Object> context = about(request, project, Map.of("issue", issue, "project", project));
        context.put("issueid", issue.getId());
        context.put("issueId", issue.getId());
        context.put("issueKey", issue.getKey());
        return context;
    }

    private Map<String, Object> about(HttpServletRequest request, Project project, Map<String, Object> subject) {
        Map<String, Object> context = new HashMap<>(subject);
        ApplicationUser user = authentication.getLoggedInUser();
        Map<String, Object> helperParams = new HashMap<>(subject);
        helperParams.put("contextPath", request.getContextPath());
        context.put("helper", new JiraHelper(request, project, helperParams));
        context.put("user", user);
        context.put("username", user == null ? null : user.getUsername());
        context.put("i18n", authentication.getI18nHelper());
        context.put("baseurl", request.getContextPath());
        context.put("contextPath", request.getContextPath());
        context.put("atl_token", request.getAttribute("atlassian.xsrf.token"));
        if (project != null) {
            String encoded = URLEncoder.encode(project.getKey(), StandardCharsets.UTF_8);
            context.put("projectKey", project.getKey());
            context.put("projectKeyEncoded", encoded);
            context.put("pathEncodedProjectKey", encoded);
        }
        return context;
    }
}
