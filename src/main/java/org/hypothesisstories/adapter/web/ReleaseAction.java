package org.hypothesisstories.adapter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.List;
import java.util.function.Function;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.SetUpWords;
import org.hypothesisstories.application.setup.BoundWorkflow;
import org.hypothesisstories.application.setup.ReleaseWorkflows;
import org.hypothesisstories.application.setup.SetUpRefused;

/** The administrator's page for the time before the plugin is disabled or uninstalled. */
@WebSudoRequired
public class ReleaseAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    private final transient ReleaseWorkflows releaseWorkflows;
    private final transient ReaderWords reader;
    private String refusal = "";
    private transient ReleasePageView view;

    public ReleaseAction(ReleaseWorkflows releaseWorkflows, ReaderWords reader) {
        this.releaseWorkflows = releaseWorkflows;
        this.reader = reader;
    }

    /** For the template; null when the page is refused. */
    public ReleasePageView getView() {
        return view;
    }

    /** Why there is no page; empty otherwise. */
    public String getRefusal() {
        return refusal;
    }

    /** The plan. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return show(INPUT, false, releaseWorkflows::plan);
    }

    /** The run. */
    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() {
        return show(SUCCESS, true, releaseWorkflows::run);
    }

    private String show(String result, boolean ran, Function<String, List<BoundWorkflow>> work) {
        try {
            view = new ReleasePageView(work.apply(getLoggedInUser().getKey()), ran, getHttpRequest().getContextPath(), reader.now());
            return result;
        } catch (SetUpRefused refused) {
            refusal = SetUpWords.refusal(refused, reader.now());
            addErrorMessage(refusal);
            return ERROR;
        }
    }
}
