package org.hypothesisstories.workbench.web.frame;

import com.atlassian.jira.util.I18nHelper;
import java.util.UUID;
import java.util.function.Supplier;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Error pages that say what happened. */
public final class ErrorReplies {
    private static final Logger log = LoggerFactory.getLogger(ErrorReplies.class);

    private final Supplier<I18nHelper> texts;

    public ErrorReplies(Supplier<I18nHelper> texts) {
        this.texts = texts;
    }

    Reply of(Refusal refusal, Visit visit) {
        if (refusal.status() == 404 && visit.user() == null) {
            // The thing may exist for somebody who is logged in.
            return SiteServlet.logInFirst(visit);
        }
        String text = texts.get().getText(refusal.textKey(), refusal.arguments());
        return reply(visit, refusal.status(), "web.error.title." + refusal.status(), text);
    }

    Reply of(RuntimeException failure, Visit visit) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Request {} {} failed ({})", visit.request().getMethod(), visit.here(), reference, failure);
        String text = texts.get().getText("web.error.unexpected", new Object[] {failure.toString(), reference});
        return reply(visit, 500, "web.error.title.500", text);
    }

    private static Reply reply(Visit visit, int status, String titleKey, String text) {
        String accept = visit.request().getHeader("Accept");
        if (accept != null && accept.startsWith("application/json")) {
            return Reply.json(status, java.util.Map.of("errorMessages", java.util.List.of(text)));
        }
        return Reply.view("error.vm", titleKey).status(status).with("titleKey", titleKey).with("text", text);
    }
}
