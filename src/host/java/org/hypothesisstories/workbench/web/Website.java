package org.hypothesisstories.workbench.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import java.time.InstantSource;
import java.util.List;
import org.hypothesisstories.workbench.plugin.ServiceExports;
import org.hypothesisstories.workbench.rest.security.WebSessions;
import org.hypothesisstories.workbench.web.action.PluginActions;
import org.hypothesisstories.workbench.web.asset.AssetLinks;
import org.hypothesisstories.workbench.web.asset.AuiFiles;
import org.hypothesisstories.workbench.web.asset.PageAssets;
import org.hypothesisstories.workbench.web.asset.PluginDownloads;
import org.hypothesisstories.workbench.web.asset.StaticFiles;
import org.hypothesisstories.workbench.web.asset.WebResources;
import org.hypothesisstories.workbench.web.frame.ErrorReplies;
import org.hypothesisstories.workbench.web.frame.Frame;
import org.hypothesisstories.workbench.web.frame.Responder;
import org.hypothesisstories.workbench.web.frame.SiteServlet;
import org.hypothesisstories.workbench.web.frame.SiteServlet.PluginPages;
import org.hypothesisstories.workbench.web.http.RequestScope;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.SecurityHeaders;
import org.hypothesisstories.workbench.web.servlet.PluginServlets;
import org.hypothesisstories.workbench.web.session.BrowserSessions;
import org.hypothesisstories.workbench.web.session.LogInPages;
import org.hypothesisstories.workbench.web.session.SignedInUser;
import org.hypothesisstories.workbench.web.session.WebSudo;

/** Builds the site from Jira's services and opens it on a server. */
public final class Website {
    private final WebHost host;
    private final JiraServices jira;
    private final PageAssets assets = new PageAssets();
    private final SignedInUser signedIn;
    private final WebSudo webSudo;
    private final AuiFiles aui;

    public Website(WebHost host, JiraServices jira) {
        this.host = host;
        this.jira = jira;
        this.signedIn = new SignedInUser(jira.users());
        this.webSudo = new WebSudo(InstantSource.system());
        this.aui = new AuiFiles(host.auiFolder());
    }

    /** Offers plugins the service with which they require web-resources. */
    public void export(ServiceExports exports) {
        exports.export(PageBuilderService.class, assets);
    }

    /** How REST recognises the browser's user. */
    public WebSessions sessions() {
        return new BrowserSessions(signedIn, webSudo);
    }

    /** Whether pages have AUI's looks, or the plain ones because npm was absent at build time. */
    public boolean hasAui() {
        return aui.isInstalled();
    }

    /** The server with the whole site and REST under {@code /rest}; not started yet. */
    public WebServer server(int port, HttpServlet rest) {
        return new WebServer(port)
                .filterAll(new SecurityHeaders())
                .serve("/static/*", "static", new StaticFiles(aui))
                .serve("/download/resources/*", "downloads", new PluginDownloads(host.modules(), host.translations()))
                .serve("/rest/*", "rest", rest)
                .serve("/", "site", site())
                .filter(new RequestScope(jira.authentication(), signedIn), "site", "rest");
    }

    private SiteServlet site() {
        Fragments fragments = new Fragments(host, jira);
        AssetLinks links = new AssetLinks(
                new WebResources(host.modules(), resource -> fragments.conditions().allow(resource.module(), java.util.Map.of())), assets, aui);
        Frame frame = new Frame(host.templates(), links, fragments.items(), fragments.context(), jira.authentication(),
                jira.globalPermissions());
        SiteServlet.Output output = new SiteServlet.Output(new Responder(host.templates(), frame),
                new ErrorReplies(jira.authentication()::getI18nHelper), assets);
        return new SiteServlet(routes(fragments), pluginPages(frame), output, jira.authentication(), jira.globalPermissions());
    }

    private Routes routes(Fragments fragments) {
        Routes routes = new Routes();
        new LogInPages(host.people(), signedIn, webSudo, Frame.LANGUAGES).addTo(routes);
        new IssuePageSet(host, jira, fragments).addTo(routes);
        new AdminPageSet(host, jira).addTo(routes);
        return routes;
    }

    private PluginPages pluginPages(Frame frame) {
        PluginActions actions = new PluginActions(host.modules(), host.templates(), jira.globalPermissions(), webSudo, frame::common);
        PluginServlets servlets = new PluginServlets(host.modules(), jira.globalPermissions(), webSudo);
        List<PluginPages> all = List.of(actions, servlets);
        return (path, visit) -> all.stream().flatMap(pages -> pages.answer(path, visit).stream()).findFirst();
    }
}
