package org.hypothesisstories.adapter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.domain.timebox.Actor;

/** The page of a project's queue: for whoever may see the project, and for its product owner to rank. */
public class QueueAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "hypothesis.queue";

    private final transient QueueDesk desk;
    private final transient ReaderWords reader;
    private final transient PageBuilderService pageBuilder;
    private transient QueuePageView view;
    private String refusal = "";

    public QueueAction(QueueDesk desk, ReaderWords reader, PageBuilderService pageBuilder) {
        this.desk = desk;
        this.reader = reader;
        this.pageBuilder = pageBuilder;
    }

    /** For the template; null when the page is refused. */
    public QueuePageView getView() {
        return view;
    }

    /** Why there is no page; empty otherwise. */
    public String getRefusal() {
        return refusal;
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
            refusal = reader.now().say("hypothesis.queue.unknown-project", parameter("projectKey"));
            addErrorMessage(refusal);
            return ERROR;
        }
        view = page.get();
        return result;
    }

    private String parameter(String name) {
        return Optional.ofNullable(getHttpRequest().getParameter(name)).orElse("").strip();
    }

    private Actor actor() {
        ApplicationUser user = getLoggedInUser();
        return user == null ? Actor.AUTOMATIC : Actor.user(user.getKey());
    }
}
