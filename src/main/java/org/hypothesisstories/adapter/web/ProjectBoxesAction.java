package org.hypothesisstories.adapter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.domain.timebox.Actor;

/** The page of a project's time boxes, for whoever may see the project; it changes nothing. */
public class ProjectBoxesAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "hypothesis.boxes";

    private final transient BoxesDesk desk;
    private final transient ReaderWords reader;
    private final transient PageBuilderService pageBuilder;
    private transient BoxesPageView view;
    private String refusal = "";

    public ProjectBoxesAction(BoxesDesk desk, ReaderWords reader, PageBuilderService pageBuilder) {
        this.desk = desk;
        this.reader = reader;
        this.pageBuilder = pageBuilder;
    }

    /** For the template; null when the page is refused. */
    public BoxesPageView getView() {
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
        String project = parameter("projectKey");
        BoxesWish wish = new BoxesWish(parameter("show"), parameter("start"), parameter("until"));
        Optional<BoxesPageView> page = desk.show(actor(), project, wish);
        if (page.isEmpty()) {
            refusal = reader.now().say("hypothesis.boxes.unknown-project", project);
            addErrorMessage(refusal);
            return ERROR;
        }
        view = page.get();
        return INPUT;
    }

    /** The same: an address without the command shows the page as well. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    protected String doExecute() {
        return doDefault();
    }

    private String parameter(String name) {
        return Optional.ofNullable(getHttpRequest().getParameter(name)).orElse("").strip();
    }

    private Actor actor() {
        ApplicationUser user = getLoggedInUser();
        return user == null ? Actor.AUTOMATIC : Actor.user(user.getKey());
    }
}
