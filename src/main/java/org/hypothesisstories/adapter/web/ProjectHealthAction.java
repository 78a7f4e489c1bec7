package org.hypothesisstories.adapter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.user.ApplicationUser;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.SetUpWords;
import org.hypothesisstories.application.setup.CheckProject;
import org.hypothesisstories.application.setup.SetUpGate;
import org.hypothesisstories.application.setup.SetUpRefused;
import org.hypothesisstories.application.setup.SetUpTarget;

/** "Hypothesis research" in a project's settings: how it stands, what is missing, and who can mend it. Changes nothing. */
public class ProjectHealthAction extends PageAction<HealthPageView> {
    private static final long serialVersionUID = 1L;

    private final transient CheckProject checkProject;
    private final transient SetUpGate gate;
    private final transient ReaderWords reader;
    private String projectKey = "";

    public ProjectHealthAction(CheckProject checkProject, SetUpGate gate, ReaderWords reader) {
        this.checkProject = checkProject;
        this.gate = gate;
        this.reader = reader;
    }

    /** Called by Jira with the request's parameter. */
    public void setProjectKey(String projectKey) {
        this.projectKey = projectKey == null ? "" : projectKey.strip();
    }

    /** How everything stands. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        ApplicationUser user = getLoggedInUser();
        String key = user == null ? "" : user.getKey();
        try {
            HealthPageView.Reader here =
                    new HealthPageView.Reader(true, gate.isAdministrator(key), getHttpRequest().getContextPath());
            return shown(new HealthPageView(checkProject.check(new SetUpTarget(projectKey, key)), here, "", reader.now()), INPUT);
        } catch (SetUpRefused refused) {
            return refused(refused.reason() == SetUpRefused.Reason.NOT_ADMINISTRATOR
                    ? reader.now().say("hypothesis.health.only-administrators") : SetUpWords.refusal(refused, reader.now()));
        }
    }
}
