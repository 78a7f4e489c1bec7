package org.hypothesisstories.adapter.web;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.hypothesisstories.adapter.words.ReaderWords;

/** The administrator's page that makes a project's board in Jira Software and looks after it; its script does the work. */
@WebSudoRequired
public class KanbanAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "hypothesis.kanban";

    private final transient ProjectManager projects;
    private final transient ReaderWords reader;
    private final transient PageBuilderService pageBuilder;
    private String project = "";
    private transient KanbanPageView view;

    public KanbanAction(ProjectManager projects, ReaderWords reader, PageBuilderService pageBuilder) {
        this.projects = projects;
        this.reader = reader;
        this.pageBuilder = pageBuilder;
    }

    /** Called by Jira with the request's parameter. */
    public void setProject(String project) {
        this.project = project == null ? "" : project.strip();
    }

    /** For the template. */
    public KanbanPageView getView() {
        return view;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        pageBuilder.assembler().resources().requireContext(RESOURCES);
        view = new KanbanPageView(reader.now(), projects.getProjectObjects(), project);
        return INPUT;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    protected String doExecute() {
        return doDefault();
    }
}
