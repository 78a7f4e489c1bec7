package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * Where a transition on this thread comes from.
 *
 * <p>Jira does not tell validators. Bulk changes and clones are known by the address that a browser calls, or by the name of the thread
 * on which Jira does them later; whatever else runs without a request is the system: this plugin, mail, other apps.
 */
public class TransitionOrigin {
    private static final String LONG_TASKS = "JiraTaskExec";

    private final AutomaticExecution automatic;

    public TransitionOrigin(AutomaticExecution automatic) {
        this.automatic = automatic;
    }

    /** The kinds of origin. */
    public enum Kind {
        PERSON("person"),
        BULK("bulk"),
        CLONE("clone"),
        SYSTEM("system");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The name under which workflows store it; never renamed. */
        public String key() {
            return key;
        }
    }

    /** @param creates whether the transition creates the issue, as the one of a clone does */
    public Kind of(boolean creates) {
        if (automatic.isActive()) {
            return Kind.SYSTEM;
        }
        HttpServletRequest request = ExecutingHttpRequest.get();
        return request == null ? ofThread(Thread.currentThread().getName(), creates) : ofAddress(request.getRequestURI());
    }

    private static Kind ofThread(String name, boolean creates) {
        if (!name.startsWith(LONG_TASKS)) {
            return Kind.SYSTEM;
        }
        return creates ? Kind.CLONE : Kind.BULK;
    }

    private static Kind ofAddress(String address) {
        String page = address == null ? "" : address.substring(address.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (page.startsWith("bulk")) {
            return Kind.BULK;
        }
        return page.startsWith("cloneissue") ? Kind.CLONE : Kind.PERSON;
    }
}
