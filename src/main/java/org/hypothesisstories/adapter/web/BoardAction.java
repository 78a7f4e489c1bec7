package org.hypothesisstories.adapter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.port.ProjectAccess;
import org.hypothesisstories.application.port.Projects;
import org.hypothesisstories.domain.issue.ProjectRef;

/** The frame of a project's research board; its content follows by one REST call. */
public class BoardAction extends PageAction<BoardPageView> {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "hypothesis.board";

    private final transient ProjectAccess access;
    private final transient Projects projects;
    private final transient ReaderWords reader;
    private final transient PageBuilderService pageBuilder;

    public BoardAction(ProjectAccess access, Projects projects, ReaderWords reader, PageBuilderService pageBuilder) {
        this.access = access;
        this.projects = projects;
        this.reader = reader;
        this.pageBuilder = pageBuilder;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        pageBuilder.assembler().resources().requireContext(RESOURCES);
        String key = parameter("projectKey");
        Words words = reader.now();
        Optional<ProjectRef> project = access.visible(key, actor()).flatMap(id -> projects.find(key));
        if (project.isEmpty()) {
            return refused(words.say("hypothesis.problem.no-such-project", key));
        }
        return shown(new BoardPageView(project.get(), words), INPUT);
    }

    /** The same: an address without the command shows the page as well. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    protected String doExecute() {
        return doDefault();
    }
}
