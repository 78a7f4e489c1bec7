package org.hypothesisstories.adapter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.jira.ResearchStatuses;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.lane.LaneLimitSettings;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lane.LaneLimits;
import org.hypothesisstories.domain.lane.LaneLimitsText;
import org.hypothesisstories.domain.timebox.Actor;

/** The page of the limits of a project's lanes, for whoever administers the project. */
public class LaneLimitsAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "hypothesis.lanes";

    private final transient LaneLimitSettings settings;
    private final transient ResearchStatuses statuses;
    private final transient ReaderWords reader;
    private final transient PageBuilderService pageBuilder;
    private transient LaneLimitsPageView view;
    private String refusal = "";

    public LaneLimitsAction(LaneLimitSettings settings, ResearchStatuses statuses, ReaderWords reader, PageBuilderService pageBuilder) {
        this.settings = settings;
        this.statuses = statuses;
        this.reader = reader;
        this.pageBuilder = pageBuilder;
    }

    /** For the template; null when the page is refused. */
    public LaneLimitsPageView getView() {
        return view;
    }

    /** Why there is no page; empty otherwise. */
    public String getRefusal() {
        return refusal;
    }

    /** The limits as they stand. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return shown(settings.read(actor(), project()), Map.of(), "", INPUT);
    }

    /** Stores the form. */
    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() {
        Map<String, String> typed = new LinkedHashMap<>();
        LaneLimitsText.of(LaneLimits.NONE).keySet()
                .forEach(part -> Optional.ofNullable(getHttpRequest().getParameter(part)).ifPresent(text -> typed.put(part, text)));
        return shown(settings.change(actor(), project(), typed), typed, reader.now().say("hypothesis.limit.page.saved"), SUCCESS);
    }

    private String shown(Outcome<LaneLimits> outcome, Map<String, String> typed, String notice, String result) {
        pageBuilder.assembler().resources().requireContext(RESOURCES);
        if (outcome instanceof Outcome.Done<LaneLimits> done) {
            view = page(LaneLimitsText.of(done.value()), List.of(), notice);
            return result;
        }
        List<Problem> problems = ((Outcome.Refused<LaneLimits>) outcome).problems();
        if (problems.get(0).code().kind() == ProblemCode.Kind.INVALID) {
            view = page(typed, problems, "");
            return result;
        }
        refusal = ProblemWords.of(problems.get(0), reader.now());
        addErrorMessage(refusal);
        return ERROR;
    }

    private LaneLimitsPageView page(Map<String, String> texts, List<Problem> problems, String notice) {
        Map<Lane, String> names = new LinkedHashMap<>();
        LaneLimitsText.lanes().forEach(lane -> names.put(
                lane, statuses.of(lane).map(id -> statuses.names(List.of(id))).orElse(lane.defaultName())));
        Words words = reader.now();
        Map<String, List<String>> errors = problems.stream().collect(Collectors.groupingBy(
                Problem::field, Collectors.mapping(problem -> ProblemWords.of(problem, words), Collectors.toList())));
        return new LaneLimitsPageView(project(), names, settings.classFields(), new LaneLimitsPageView.Form(texts, errors, notice), words);
    }

    private String project() {
        return Optional.ofNullable(getHttpRequest().getParameter("projectKey")).orElse("").strip();
    }

    private Actor actor() {
        ApplicationUser user = getLoggedInUser();
        return user == null ? Actor.AUTOMATIC : Actor.user(user.getKey());
    }
}
