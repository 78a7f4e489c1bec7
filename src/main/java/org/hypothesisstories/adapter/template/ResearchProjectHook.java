package org.hypothesisstories.adapter.template;

import com.atlassian.jira.project.template.hook.AddProjectHook;
import com.atlassian.jira.project.template.hook.ConfigureData;
import com.atlassian.jira.project.template.hook.ConfigureResponse;
import com.atlassian.jira.project.template.hook.ValidateData;
import com.atlassian.jira.project.template.hook.ValidateResponse;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.setup.SetUpProject;
import org.hypothesisstories.application.setup.SetUpRefused;
import org.hypothesisstories.application.setup.SetUpTarget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets a project up for hypotheses while Jira creates it from our template, as the user who creates it. */
public class ResearchProjectHook implements AddProjectHook {
    private static final Logger LOG = LoggerFactory.getLogger(ResearchProjectHook.class);
    private static final String SET_UP_PAGE = "/secure/admin/HypothesisSetUp!default.jspa?project=";

    private final SetUpProject setUpProject;
    private final JiraAuthenticationContext authentication;
    private final ReaderWords reader;

    public ResearchProjectHook(SetUpProject setUpProject, JiraAuthenticationContext authentication, ReaderWords reader) {
        this.setUpProject = setUpProject;
        this.authentication = authentication;
        this.reader = reader;
    }

    /** Asked before there is a project; an error keeps Jira from making one. */
    @Override
    public ValidateResponse validate(ValidateData data) {
        ValidateResponse response = ValidateResponse.create();
        try {
            setUpProject.admitNewProject(actorKey());
        } catch (SetUpRefused refused) {
            response.addErrorMessage(words(refused));
        }
        return response;
    }

    /** Where set-up does not come to its end, the project stands already: its creator is led to the page that goes on with it. */
    @Override
    public ConfigureResponse configure(ConfigureData data) {
        String projectKey = data.project().getKey();
        ConfigureResponse response = ConfigureResponse.create();
        return isSetUp(projectKey) ? response : response.setRedirect(SET_UP_PAGE + projectKey);
    }

    private boolean isSetUp(String projectKey) {
        try {
            return !setUpProject.run(new SetUpTarget(projectKey, actorKey()), Optional.empty()).ended();
        } catch (SetUpRefused refused) {
            // What was true while Jira validated may be so no more: somebody else can have begun meanwhile.
            LOG.warn("Set-up of the new project {} did not begin: {}", projectKey, refused.reason());
            return false;
        }
    }

    private String actorKey() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null ? "" : user.getKey();
    }

    private String words(SetUpRefused refused) {
        return refused.reason() == SetUpRefused.Reason.SOMEBODY_ELSE
                ? reader.now().say("hypothesis.template.refusal.somebody-else", refused.subject())
                : reader.now().say("hypothesis.template.refusal.not-administrator");
    }
}
