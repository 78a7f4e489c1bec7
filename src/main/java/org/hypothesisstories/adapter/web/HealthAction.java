package org.hypothesisstories.adapter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.SetUpWords;
import org.hypothesisstories.application.setup.CheckProject;
import org.hypothesisstories.application.setup.RenewWorkflow;
import org.hypothesisstories.application.setup.SetUpRefused;
import org.hypothesisstories.application.setup.SetUpTarget;

/** The administrator's page about the health of set-up in one project, with the renewal of the workflow. */
@WebSudoRequired
public class HealthAction extends PageAction<HealthPageView> {
    private static final long serialVersionUID = 1L;

    private final transient CheckProject checkProject;
    private final transient RenewWorkflow renewWorkflow;
    private final transient ReaderWords reader;
    private String project = "";

    public HealthAction(CheckProject checkProject, RenewWorkflow renewWorkflow, ReaderWords reader) {
        this.checkProject = checkProject;
        this.renewWorkflow = renewWorkflow;
        this.reader = reader;
    }

    /** Called by Jira with the request's parameter. */
    public void setProject(String project) {
        this.project = project == null ? "" : project.strip();
    }

    /** How everything stands. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return show(INPUT, "");
    }

    /** Renews the workflow. */
    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() {
        try {
            RenewWorkflow.Renewed renewed = renewWorkflow.renew(getLoggedInUser().getKey());
            return show(SUCCESS, renewed.copy()
                    .map(copy -> reader.now().say("hypothesis.health.renewed-with-copy", renewed.stand().name(), copy))
                    .orElseGet(() -> reader.now().say("hypothesis.health.renewed", renewed.stand().name())));
        } catch (SetUpRefused refused) {
            return refuse(refused);
        }
    }

    private String show(String result, String done) {
        try {
            HealthPageView.Reader here = new HealthPageView.Reader(false, true, getHttpRequest().getContextPath());
            return shown(new HealthPageView(checkProject.check(new SetUpTarget(project, getLoggedInUser().getKey())), here, done, reader.now()), result);
        } catch (SetUpRefused refused) {
            return refuse(refused);
        }
    }

    private String refuse(SetUpRefused refused) {
        return refused(SetUpWords.refusal(refused, reader.now()));
    }
}
