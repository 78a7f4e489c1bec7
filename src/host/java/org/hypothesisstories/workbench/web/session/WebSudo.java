package org.hypothesisstories.workbench.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Remembers that an administrator has given the password again, for ten minutes from the last use. */
public final class WebSudo {
    private static final String GRANTED = "workbench.websudo";
    private static final Duration LASTS = Duration.ofMinutes(10);

    private final InstantSource clock;

    public WebSudo(InstantSource clock) {
        this.clock = clock;
    }

    public void grant(HttpServletRequest request) {
        request.getSession(true).setAttribute(GRANTED, clock.instant().toEpochMilli());
    }

    /** Whether the session is confirmed; each successful question renews it. */
    public boolean isGranted(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(GRANTED) instanceof Long since)) {
            return false;
        }
        boolean granted = clock.instant().isBefore(Instant.ofEpochMilli(since).plus(LASTS));
        if (granted) {
            grant(request);
        }
        return granted;
    }
}
