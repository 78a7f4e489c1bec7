package org.hypothesisstories.workbench.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import org.hypothesisstories.workbench.jira.Configuration;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.rest.plugin.ClassFiles;
import org.hypothesisstories.workbench.rest.plugin.PluginApplications;
import org.hypothesisstories.workbench.rest.security.Accounts;
import org.hypothesisstories.workbench.rest.security.Credentials;
import org.hypothesisstories.workbench.rest.security.Recognition;
import org.hypothesisstories.workbench.rest.security.SiteAccess;
import org.hypothesisstories.workbench.rest.security.WebSessions;

/** REST of the workbench; the web mounts its servlet at {@code /rest/*}. */
public final class RestApi {
    private final RestServlet servlet;

    /** How callers are recognised and judged. */
    public record Security(Credentials credentials, WebSessions sessions, SiteAccess site,
            JiraAuthenticationContext context) {
        /** The accounts of this installation, and the sessions that its web has. */
        public static Security of(Configuration configuration, WebSessions sessions) {
            Accounts accounts = new Accounts(configuration.people().authentication(), configuration.access().global());
            return new Security(accounts, sessions, accounts, configuration.people().current());
        }
    }

    public RestApi(Security security, PluginModules modules, ClassFiles files, Map<String, Mount> own) {
        PluginApplications plugins = new PluginApplications(modules, files,
                new CommonFeatures(security.site()));
        servlet = new RestServlet(new Recognition(security.credentials(), security.sessions()),
                security.context(), own, plugins::mounts);
        modules.onChange(servlet::renew);
    }

    /** The servlet for {@code /rest/*}. */
    public HttpServlet servlet() {
        return servlet;
    }
}
