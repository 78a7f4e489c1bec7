package org.hypothesisstories.workbench.web.action;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActionMethodTest {
    @Test
    void takesPostAloneWhenNothingIsSaid() {
        ActionMethod method = ActionMethod.of(Silent.class, Optional.empty());

        assertTrue(method.supports("POST"));
        assertFalse(method.supports("GET"));
    }

    @Test
    void prefersWhatTheMethodSaysToWhatTheClassSays() {
        assertTrue(ActionMethod.of(Careful.class, Optional.of("default")).supports("GET"));
        assertFalse(ActionMethod.of(Careful.class, Optional.of("save")).supports("GET"));
        assertTrue(ActionMethod.of(Careful.class, Optional.of("save")).supports("POST"));
    }

    @Test
    void knowsWhichMethodsNeedTokenAndPassword() {
        ActionMethod save = ActionMethod.of(Careful.class, Optional.of("save"));

        assertTrue(save.requiresXsrfToken());
        assertTrue(save.requiresWebSudo());
        assertFalse(ActionMethod.of(Silent.class, Optional.empty()).requiresWebSudo());
    }

    @Test
    void findsNoMethodForUnknownCommand() {
        assertFalse(ActionMethod.of(Careful.class, Optional.of("destroy")).exists());
    }

    static final class Silent extends JiraWebActionSupport {
        private static final long serialVersionUID = 1L;
    }

    @WebSudoRequired
    @SupportedMethods(RequestMethod.GET)
    static final class Careful extends JiraWebActionSupport {
        private static final long serialVersionUID = 1L;

        @RequiresXsrfCheck
        @SupportedMethods(RequestMethod.POST)
        public String doSave() {
            return SUCCESS;
        }
    }
}
