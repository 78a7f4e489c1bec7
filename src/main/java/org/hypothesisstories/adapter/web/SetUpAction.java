package org.hypothesisstories.adapter.web;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Optional;
import java.util.function.Function;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.SetUpWords;
import org.hypothesisstories.application.setup.SetUpProject;
import org.hypothesisstories.application.setup.SetUpRefused;
import org.hypothesisstories.application.setup.SetUpReport;
import org.hypothesisstories.application.setup.SetUpTarget;

/** The administrator's page: choose a project, read the plan, run it, read what was done. */
@WebSudoRequired
public class SetUpAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    private final transient SetUpProject setUpProject;
    private final transient ProjectManager projects;
    private final transient ReaderWords reader;
    private String project = "";
    private transient SetUpPageView view;

    public SetUpAction(SetUpProject setUpProject, ProjectManager projects, ReaderWords reader) {
        this.setUpProject = setUpProject;
        this.projects = projects;
        this.reader = reader;
    }

    /** Called by Jira with the request's parameter. */
    public void setProject(String project) {
        this.project = project == null ? "" : project.strip();
    }

    /** For the template. */
    public SetUpPageView getView() {
        return view;
    }

    /** The plan. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return show(INPUT, false, setUpProject::plan);
    }

    /** The run. */
    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() {
        return show(SUCCESS, true, target -> setUpProject.run(target, Optional.empty()));
    }

    private String show(String result, boolean ran, Function<SetUpTarget, SetUpReport> work) {
        SetUpPageView.Builder page = SetUpPageView.of(projects.getProjectObjects(), project, reader.now());
        try {
            view = project.isEmpty() ? page.choice() : page.report(work.apply(target()), ran);
        } catch (SetUpRefused refused) {
            addErrorMessage(SetUpWords.refusal(refused, reader.now()));
            view = page.refusal(SetUpWords.refusal(refused, reader.now()));
        }
        return result;
    }

    private SetUpTarget target() {
        return new SetUpTarget(project, getLoggedInUser().getKey());
    }
}
