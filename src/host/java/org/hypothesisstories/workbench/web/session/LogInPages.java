package org.hypothesisstories.workbench.web.session;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.LocalPath;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.http.XsrfToken;
import org.hypothesisstories.workbench.web.port.People;

/** Logging in and out, confirming the password, and choosing a language. */
public final class LogInPages {
    private static final String DESTINATION = "os_destination";
    private static final String SUDO_DESTINATION = "webSudoDestination";

    private final People people;
    private final SignedInUser signedIn;
    private final WebSudo webSudo;
    private final List<Locale> languages;

    public LogInPages(People people, SignedInUser signedIn, WebSudo webSudo, List<Locale> languages) {
        this.people = people;
        this.signedIn = signedIn;
        this.webSudo = webSudo;
        this.languages = List.copyOf(languages);
    }

    public void addTo(Routes routes) {
        routes.get("/login.jsp", Access.ANYONE, visit -> logInForm(visit, false))
                .post("/login.jsp", Access.ANYONE, this::logIn)
                .get("/secure/Logout.jspa", Access.ANYONE, this::logOut)
                .get("/secure/admin/WebSudoAuthenticate.jspa", Access.USERS, visit -> confirmForm(visit, false))
                .post("/secure/admin/WebSudoAuthenticate.jspa", Access.USERS, this::confirm)
                .post("/secure/ChooseLanguage.jspa", Access.USERS, this::chooseLanguage);
    }

    private Reply logInForm(Visit visit, boolean refused) {
        return Reply.view("login.vm", "web.login.title").status(refused ? 401 : 200)
                .with("destination", visit.parameter(DESTINATION, ""))
                .with("name", visit.typed("os_username"))
                .with("refused", refused);
    }

    private Reply logIn(Visit visit) {
        Optional<ApplicationUser> user = people.withPassword(visit.typed("os_username"), visit.typed("os_password"));
        if (user.isEmpty()) {
            return logInForm(visit, true);
        }
        signedIn.signIn(visit.request(), user.get());
        return Reply.redirect(LocalPath.orElse(visit.parameter(DESTINATION, ""), "/"));
    }

    private Reply logOut(Visit visit) {
        if (!XsrfToken.isProvenBy(visit.request())) {
            throw Refusal.forbidden("web.error.xsrf");
        }
        signedIn.signOut(visit.request());
        return Reply.redirect("/login.jsp");
    }

    private Reply confirmForm(Visit visit, boolean refused) {
        return Reply.view("websudo.vm", "web.websudo.title").status(refused ? 401 : 200)
                .with("destination", visit.parameter(SUDO_DESTINATION, "/"))
                .with("refused", refused);
    }

    private Reply confirm(Visit visit) {
        boolean confirmed = people.withPassword(visit.user().getUsername(), visit.typed("webSudoPassword"))
                .filter(visit.user()::equals).isPresent();
        if (!confirmed) {
            return confirmForm(visit, true);
        }
        webSudo.grant(visit.request());
        return Reply.redirect(LocalPath.orElse(visit.parameter(SUDO_DESTINATION, ""), "/"));
    }

    private Reply chooseLanguage(Visit visit) {
        Locale chosen = Locale.forLanguageTag(visit.parameter("language", "en"));
        if (!languages.contains(chosen)) {
            throw Refusal.badRequest("web.error.language");
        }
        people.chooseLanguage(visit.user(), chosen);
        return Reply.redirect(LocalPath.orElse(visit.parameter("returnUrl", ""), "/"));
    }
}
