package org.hypothesisstories.workbench.web.session;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hypothesisstories.workbench.rest.security.WebSessions;

/** Lets REST recognise callers by the sessions of their browsers. */
public final class BrowserSessions implements WebSessions {
    private final SignedInUser signedIn;
    private final WebSudo webSudo;

    public BrowserSessions(SignedInUser signedIn, WebSudo webSudo) {
        this.signedIn = signedIn;
        this.webSudo = webSudo;
    }

    @Override
    public Optional<ApplicationUser> user(HttpServletRequest request) {
        return signedIn.of(request);
    }

    @Override
    public boolean passwordConfirmed(HttpServletRequest request) {
        return webSudo.isGranted(request);
    }
}
