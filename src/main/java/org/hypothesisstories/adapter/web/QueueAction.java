package org.hypothesisstories.adapter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;

/** The page of a project's queue: for whoever may see the project, and for its product owner to rank. */
public class QueueAction extends PageAction<QueuePageView> {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "hypothesis.queue";

    private final transient QueueDesk desk;
    private final transient ReaderWords reader;
    private final transient PageBuilderService pageBuilder;

    public QueueAction(QueueDesk desk, ReaderWords reader, PageBuilderService pageBuilder) {
        this.desk = desk;
        this.reader = reader;
        this.pageBuilder = pageBuilder;
    }

    /** The queue as it stands. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return answer(INPUT, desk.show(actor(), parameter("projectKey")));
    }

    /** What one of the buttons asks for. */
    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() {
        return answer(SUCCESS, desk.move(actor(), parameter("projectKey"), parameter("issueKey"), parameter("step")));
    }

    private String answer(String result, Optional<QueuePageView> page) {
        pageBuilder.assembler().resources().requireContext(RESOURCES);
        if (page.isEmpty()) {
            return refused(reader.now().say("hypothesis.problem.no-such-project", parameter("projectKey")));
        }
        return shown(page.get(), result);
    }
}
