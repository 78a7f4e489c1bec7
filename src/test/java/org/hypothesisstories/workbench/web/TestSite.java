package org.hypothesisstories.workbench.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hypothesisstories.workbench.template.MethodAllowlist;
import org.hypothesisstories.workbench.template.TemplateEngine;
import org.hypothesisstories.workbench.template.VelocityTemplates;
import org.hypothesisstories.workbench.web.FakeReader.Named;
import org.hypothesisstories.workbench.web.asset.AssetLinks;
import org.hypothesisstories.workbench.web.asset.AuiFiles;
import org.hypothesisstories.workbench.web.asset.PageAssets;
import org.hypothesisstories.workbench.web.asset.StaticFiles;
import org.hypothesisstories.workbench.web.asset.WebResources;
import org.hypothesisstories.workbench.web.fragment.Conditions;
import org.hypothesisstories.workbench.web.fragment.FragmentContext;
import org.hypothesisstories.workbench.web.fragment.HostObjects;
import org.hypothesisstories.workbench.web.fragment.WebItems;
import org.hypothesisstories.workbench.web.frame.ErrorReplies;
import org.hypothesisstories.workbench.web.frame.Frame;
import org.hypothesisstories.workbench.web.frame.Responder;
import org.hypothesisstories.workbench.web.frame.SiteServlet;
import org.hypothesisstories.workbench.web.http.RequestScope;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.SecurityHeaders;
import org.hypothesisstories.workbench.web.port.People;
import org.hypothesisstories.workbench.web.session.LogInPages;
import org.hypothesisstories.workbench.web.session.SignedInUser;
import org.hypothesisstories.workbench.web.session.WebSudo;

/** A site of a test's own pages on a real server, with the users ada, who is an administrator, and bob; no AUI, no plugins. */
public final class TestSite implements AutoCloseable {
    private static final List<Named> USERS = List.of(new Named("ada"), new Named("bob"));

    private final FakeReader reader = new FakeReader(Locale.ENGLISH);
    private final FakePlugins plugins = new FakePlugins();
    private final GlobalPermissionManager permissions = (permission, user) ->
            GlobalPermissionKey.ADMINISTER.equals(permission) && USERS.get(0).equals(user);
    private final PageAssets assets = new PageAssets();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final WebServer server;

    private TestSite(Routes routes) {
        SignedInUser signedIn = new SignedInUser(new Directory());
        new LogInPages(new Acquaintances(), signedIn, new WebSudo(InstantSource.system()), Frame.LANGUAGES).addTo(routes);
        AuiFiles aui = new AuiFiles(Path.of("no-such-folder"));
        this.server = new WebServer(0).filterAll(new SecurityHeaders())
                .serve("/static/*", "static", new StaticFiles(aui))
                .serve("/", "site", site(routes, aui))
                .filter(new RequestScope(reader, signedIn), "site");
        server.start();
    }

    /** Opens a site with these pages and the one for logging in. */
    public static TestSite open(Consumer<Routes> pages) {
        Routes routes = new Routes();
        pages.accept(routes);
        return new TestSite(routes);
    }

    /** Templates as the host renders its own. */
    public static TemplateEngine templates() {
        return new VelocityTemplates((plugin, path) -> Optional.empty(), new MethodAllowlist(Set::of), List.of());
    }

    private HttpServlet site(Routes routes, AuiFiles aui) {
        TemplateEngine templates = templates();
        WebItems items = new WebItems(plugins, new Conditions(plugins, new HostObjects(type -> permissions)), reader);
        Frame frame = new Frame(templates, new AssetLinks(new WebResources(plugins, resource -> true), assets, aui), items,
                new FragmentContext(reader), reader, permissions);
        return new SiteServlet(routes, (path, visit) -> Optional.empty(),
                new SiteServlet.Output(new Responder(templates, frame), new ErrorReplies(reader::getI18nHelper), assets), reader,
                permissions);
    }

    public String base() {
        return "http://localhost:" + server.port() + "/jira";
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Logs in through the form; the password is the name. */
    public void signIn(String name) {
        URI logIn = URI.create(base() + "/login.jsp");
        send(HttpRequest.newBuilder(logIn).GET());
        String form = "os_username=" + name + "&os_password=" + name + "&atl_token=" + URLEncoder.encode(token(), StandardCharsets.UTF_8);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(logIn).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("could not log in: " + answer.statusCode());
        }
    }

    /** The token that forms of this browser carry. */
    public String token() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> "atlassian.xsrf.token".equals(cookie.getName()))
                .map(HttpCookie::getValue).findFirst().orElseThrow();
    }

    public void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static Optional<ApplicationUser> user(String name) {
        return USERS.stream().filter(user -> user.name().equals(name)).map(ApplicationUser.class::cast).findFirst();
    }

    private static final class Acquaintances implements People {
        @Override
        public Optional<ApplicationUser> withPassword(String name, String password) {
            return user(name).filter(user -> name.equals(password));
        }

        @Override
        public List<ApplicationUser> active() {
            return List.copyOf(USERS);
        }

        @Override
        public void chooseLanguage(ApplicationUser user, Locale locale) {
            throw new UnsupportedOperationException("not in this test");
        }
    }

    private static final class Directory implements UserManager {
        @Override
        public ApplicationUser getUserByKey(String key) {
            return user(key).orElse(null);
        }

        @Override
        public ApplicationUser getUserByName(String name) {
            return user(name).orElse(null);
        }

        @Override
        public ApplicationUser getUserByKeyEvenWhenUnknown(String key) {
            return getUserByKey(key);
        }

        @Override
        public ApplicationUser getUserByNameEvenWhenUnknown(String name) {
            return getUserByName(name);
        }
    }
}
