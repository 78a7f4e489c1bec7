package org.hypothesisstories.workbench.web;

import org.hypothesisstories.workbench.web.admin.FieldConfigPages;
import org.hypothesisstories.workbench.web.admin.FieldPages;
import org.hypothesisstories.workbench.web.admin.JobPages;
import org.hypothesisstories.workbench.web.admin.MailPages;
import org.hypothesisstories.workbench.web.admin.PluginPages;
import org.hypothesisstories.workbench.web.admin.WorkflowPages;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.page.Moments;

/** The pages of administrators, wired. */
final class AdminPageSet {
    private final WebHost host;
    private final JiraServices jira;

    AdminPageSet(WebHost host, JiraServices jira) {
        this.host = host;
        this.jira = jira;
    }

    void addTo(Routes routes) {
        Moments moments = new Moments(jira.dates());
        routes.get("/secure/admin", Access.ADMINISTRATORS, visit -> Reply.redirect("/plugins/servlet/upm"));
        new WorkflowPages(jira.workflows(), host.workflowDescription()).addTo(routes);
        new FieldPages(jira.customFields(), jira.screens()).addTo(routes);
        new FieldConfigPages(jira.customFields(), host.work().contexts(), host.customFieldMarkup(), jira.projects(), jira.constants())
                .addTo(routes);
        new PluginPages(host.plugins()).addTo(routes);
        new JobPages(host.scheduler(), host.clock(), moments).addTo(routes);
        new MailPages(host.mailbox(), moments).addTo(routes);
    }
}
