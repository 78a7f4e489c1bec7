package org.hypothesisstories.adapter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.port.ProjectAccess;
import org.hypothesisstories.application.port.Projects;
import org.hypothesisstories.domain.issue.ProjectRef;
import org.hypothesisstories.domain.timebox.Actor;

/** The frame of a project's research board; its content follows by one REST call. */
public class BoardAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "hypothesis.board";

    private final transient ProjectAccess access;
    private final transient Projects projects;
    private final transient ReaderWords reader;
    private final transient PageBuilderService pageBuilder;
    private transient BoardPageView view;
    private String refusal = "";

    public BoardAction(ProjectAccess access, Projects projects, ReaderWords reader, PageBuilderService pageBuilder) {
        this.access = access;
        this.projects = projects;
        this.reader = reader;
        this.pageBuilder = pageBuilder;
    }

    /** For the template; null when the page is refused. */
    public BoardPageView getView() {
        return view;
    }

    /** Why there is no page; empty otherwise. */
    public String getRefusal() {
        return refusal;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        pageBuilder.assembler().resources().requireContext(RESOURCES);
        String key = Optional.ofNullable(getHttpRequest().getParameter("projectKey")).orElse("").strip();
        Words words = reader.now();
        Optional<ProjectRef> project = access.visible(key, actor()).flatMap(id -> projects.find(key));
        if (project.isEmpty()) {
            refusal = words.say("hypothesis.problem.no-such-project", key);
            addErrorMessage(refusal);
            return ERROR;
        }
        view = new BoardPageView(project.get(), words);
        return INPUT;
    }

    /** The same: an address without the command shows the page as well. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    protected String doExecute() {
        return doDefault();
    }

    private Actor actor() {
        ApplicationUser user = getLoggedInUser();
        return user == null ? Actor.AUTOMATIC : Actor.user(user.getKey());
    }
}
